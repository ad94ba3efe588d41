// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/findingrow.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Net::CertificateDefect;

namespace {

// One row for each defect.
constexpr DefectRow rows[] = {
    {CertificateDefect::OtherName,
        {"certificate-other-name"_L1,
            {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The certificate is for another name"),
                QT_TRANSLATE_NOOP("Findings", "You called %1, and the certificate is for: %2"),
                {QT_TRANSLATE_NOOP("Findings", "The server's name was entered in another form than its owner uses."),
                    QT_TRANSLATE_NOOP("Findings", "Another server answers.")},
                {QT_TRANSLATE_NOOP("Findings", "If one of these names is your provider's, use it as the server name."),
                    QT_TRANSLATE_NOOP("Findings", "Ask who runs the server, and show the transcript.")},
                Who::You, Retry::NeverUnchanged, "RFC 5280, RFC 7817", Fix::EditServer}}},
    {CertificateDefect::Expired,
        {"certificate-expired"_L1,
            {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The certificate has expired"),
                QT_TRANSLATE_NOOP("Findings", "It was valid until %3."),
                {QT_TRANSLATE_NOOP("Findings", "The operator forgot to renew it, or to load the new one."),
                    QT_TRANSLATE_NOOP("Findings", "The clock of this computer is wrong.")},
                {QT_TRANSLATE_NOOP("Findings", "Check date and time of this computer."),
                    QT_TRANSLATE_NOOP("Findings", "Ask who runs the server, and show the transcript.")},
                Who::MailProvider, Retry::NeverUnchanged, "RFC 5280, RFC 7817", Fix::TrustCertificate}}},
    {CertificateDefect::NotYetValid,
        {"certificate-not-yet-valid"_L1,
            {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The certificate is not valid yet"),
                QT_TRANSLATE_NOOP("Findings", "It will be valid from %4."),
                {QT_TRANSLATE_NOOP("Findings", "The clock of this computer is wrong."),
                    QT_TRANSLATE_NOOP("Findings", "The certificate is brand-new.")},
                {QT_TRANSLATE_NOOP("Findings", "Check date and time of this computer.")}, Who::You,
                Retry::NeverUnchanged, "RFC 5280, RFC 7817", Fix::TrustCertificate}}},
    {CertificateDefect::SelfSigned,
        {"certificate-self-signed"_L1,
            {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The certificate is signed by itself"),
                QT_TRANSLATE_NOOP("Findings", "Nobody else vouches for %8."),
                {QT_TRANSLATE_NOOP("Findings", "A private server, or one that is set up with a standard certificate."),
                    QT_TRANSLATE_NOOP("Findings", "Security software on this computer answers in the server's place.")},
                {QT_TRANSLATE_NOOP("Findings", "Compare the fingerprint with who runs the server: %6"),
                    QT_TRANSLATE_NOOP("Findings", "Trust this one certificate only if it is the same.")},
                Who::You, Retry::NeverUnchanged, "RFC 5280, RFC 7817", Fix::TrustCertificate}}},
    {CertificateDefect::UnknownIssuer,
        {"certificate-unknown-issuer"_L1,
            {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The certificate comes from an unknown authority"),
                QT_TRANSLATE_NOOP("Findings", "This computer does not know the issuer: %5"),
                {QT_TRANSLATE_NOOP("Findings", "The server does not send its intermediate certificate."),
                    QT_TRANSLATE_NOOP("Findings", "The authority is private.")},
                {QT_TRANSLATE_NOOP("Findings", "Tell who runs the server to send the whole chain."),
                    QT_TRANSLATE_NOOP(
                        "Findings", "For a private authority: add its certificate to this account or computer.")},
                Who::MailProvider, Retry::NeverUnchanged, "RFC 5280, RFC 7817", Fix::TrustCertificate}}},
    {CertificateDefect::SelfSignedInChain,
        {"certificate-private-authority"_L1,
            {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The certificate comes from a private authority"),
                QT_TRANSLATE_NOOP("Findings", "The chain ends at an authority that this computer does not trust: %5"),
                {QT_TRANSLATE_NOOP("Findings", "A company or a home network with its own authority."),
                    QT_TRANSLATE_NOOP("Findings", "Security software on this computer reads along.")},
                {QT_TRANSLATE_NOOP("Findings", "Add the authority's certificate, if you know it to be right."),
                    QT_TRANSLATE_NOOP("Findings", "Ask who runs the server, and show the transcript.")},
                Who::You, Retry::NeverUnchanged, "RFC 5280, RFC 7817", Fix::TrustCertificate}}},
    {CertificateDefect::Revoked,
        {"certificate-revoked"_L1,
            {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The certificate was revoked"),
                QT_TRANSLATE_NOOP("Findings", "Its issuer has taken it back: %5"),
                {QT_TRANSLATE_NOOP("Findings", "Its key may be in other hands.")},
                {QT_TRANSLATE_NOOP("Findings", "Do not go on."),
                    QT_TRANSLATE_NOOP("Findings", "Ask who runs the server, and show the transcript.")},
                Who::MailProvider, Retry::NeverUnchanged, "RFC 5280, RFC 7817", Fix::None}}},
    {CertificateDefect::WeakSignature,
        {"certificate-weak"_L1,
            {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The certificate is too weak"),
                QT_TRANSLATE_NOOP("Findings", "Its key or its signature can be forged with today's means."),
                {QT_TRANSLATE_NOOP("Findings", "The certificate is old.")},
                {QT_TRANSLATE_NOOP("Findings", "Ask who runs the server, and show the transcript.")}, Who::MailProvider,
                Retry::NeverUnchanged, "RFC 5280, RFC 7817", Fix::TrustCertificate}}},
    {CertificateDefect::NotForServers,
        {"certificate-not-for-servers"_L1,
            {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The certificate is not meant for servers"),
                QT_TRANSLATE_NOOP("Findings", "It was issued for another purpose."),
                {QT_TRANSLATE_NOOP("Findings", "The operator installed the wrong certificate.")},
                {QT_TRANSLATE_NOOP("Findings", "Ask who runs the server, and show the transcript.")}, Who::MailProvider,
                Retry::NeverUnchanged, "RFC 5280, RFC 7817", Fix::TrustCertificate}}},
    {CertificateDefect::Missing,
        {"certificate-missing"_L1,
            {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server sent no certificate"),
                QT_TRANSLATE_NOOP("Findings", "Without one it cannot show who it is."),
                {QT_TRANSLATE_NOOP("Findings", "The server is not set up for TLS.")},
                {QT_TRANSLATE_NOOP("Findings", "Ask who runs the server, and show the transcript.")}, Who::MailProvider,
                Retry::NeverUnchanged, "RFC 5280, RFC 7817", Fix::None}}},
    {CertificateDefect::NotTheTrusted,
        {"certificate-not-the-trusted"_L1,
            {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The certificate is not the one that you trust"),
                QT_TRANSLATE_NOOP("Findings", "Its fingerprint is another one: %6"),
                {QT_TRANSLATE_NOOP("Findings", "The server has a new certificate."),
                    QT_TRANSLATE_NOOP("Findings", "Another server answers, perhaps an attacker's.")},
                {QT_TRANSLATE_NOOP("Findings", "Compare the fingerprint with who runs the server: %6"),
                    QT_TRANSLATE_NOOP("Findings", "Trust this one certificate only if it is the same.")},
                Who::You, Retry::NeverUnchanged, "RFC 7817", Fix::TrustCertificate}}},
    {CertificateDefect::Other,
        {"certificate-other-defect"_L1,
            {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The certificate has a defect"),
                QT_TRANSLATE_NOOP("Findings", "The TLS library says: %7"),
                {QT_TRANSLATE_NOOP("Findings", "The certificate was not made correctly.")},
                {QT_TRANSLATE_NOOP("Findings", "Ask who runs the server, and show the transcript.")}, Who::MailProvider,
                Retry::NeverUnchanged, "RFC 5280, RFC 7817", Fix::TrustCertificate}}},
};

} // namespace

std::span<const DefectRow> certificateDefects()
{
    return rows;
}

} // namespace Diagnosis
