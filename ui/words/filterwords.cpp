// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "transcript/filterfault.h"
#include "ui/words/words.h"

namespace Ui {

using Transcript::FilterFaultKind;

namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

/// A pair of marks of which one is missing.
QString unpaired(FilterFaultKind kind)
{
    switch (kind) {
    case FilterFaultKind::UnclosedParenthesis:
        return FilterWords::tr("A parenthesis is not closed.");
    case FilterFaultKind::UnopenedParenthesis:
        return FilterWords::tr("This parenthesis closes nothing.");
    case FilterFaultKind::UnclosedSet:
        return FilterWords::tr("A set is not closed: } is missing.");
    case FilterFaultKind::UnclosedQuote:
        return FilterWords::tr("The quotation mark at the end is missing.");
    case FilterFaultKind::UnclosedPattern:
        return FilterWords::tr("The / at the end of the pattern is missing.");
    case FilterFaultKind::TooLong:
        return FilterWords::tr("This filter is too long.");
    default:
        return FilterWords::tr("There are too many parentheses inside each other.");
    }
}

QString complaint(const Transcript::FilterFault &fault)
{
    switch (fault.kind) {
    case FilterFaultKind::UnknownField:
        return FilterWords::tr("There is no field “%1”.").arg(fault.word);
    case FilterFaultKind::FieldNotHere:
        return FilterWords::tr("“%1” is not known from a conversation alone.").arg(fault.word);
    case FilterFaultKind::OperatorUnfit:
        return FilterWords::tr("“%1” does not fit this field.").arg(fault.word);
    case FilterFaultKind::MissingValue:
        return FilterWords::tr("A value is missing behind “%1”.").arg(fault.word);
    case FilterFaultKind::BadValue:
        return FilterWords::tr("“%1” is no value of this field.").arg(fault.word);
    case FilterFaultKind::EmptyRange:
        return FilterWords::tr("The range “%1” ends before it begins.").arg(fault.word);
    case FilterFaultKind::MissingTerm:
        return fault.word.isEmpty() ? FilterWords::tr("Something is missing here.")
                                    : FilterWords::tr("Something is missing beside “%1”.").arg(fault.word);
    case FilterFaultKind::BadPattern:
        return FilterWords::tr("This pattern is not complete: %1.").arg(fault.word);
    case FilterFaultKind::Unexpected:
        return FilterWords::tr("“%1” cannot stand here.").arg(fault.word);
    default:
        return unpaired(fault.kind);
    }
}

} // namespace

QString filterFaultSentence(const Transcript::FilterFault &fault, const QString &applied)
{
    QString sentence = complaint(fault);
    if (fault.kind == FilterFaultKind::OperatorUnfit && !fault.suggestion.isEmpty())
        sentence = FilterWords::tr("%1 These do: %2").arg(sentence, fault.suggestion);
    else if (fault.kind == FilterFaultKind::UnknownField && fault.suggestion.contains(QLatin1Char(',')))
        sentence = FilterWords::tr("%1 Do you mean one of these: %2?").arg(sentence, fault.suggestion);
    else if (!fault.suggestion.isEmpty())
        sentence = FilterWords::tr("%1 Did you mean “%2”?").arg(sentence, fault.suggestion);
    if (applied.isEmpty())
        return sentence;
    //: %1: what is wrong with a filter that is typed; %2: the filter before
    return FilterWords::tr("%1 Until then the lines are those of “%2”.").arg(sentence, applied);
}

} // namespace Ui
