/** Every finding that is made while a file is read, in the order of the codes. */
import type { Rule } from "../rule.js";
import { rule as ambiguousWord } from "./ambiguous-word.js";
import { rule as breakdownCode } from "./breakdown-code.js";
import { rule as breakdownFile } from "./breakdown-file.js";
import { rule as breakdownFlag } from "./breakdown-flag.js";
import { rule as breakdownHeader } from "./breakdown-header.js";
import { rule as breakdownNumber } from "./breakdown-number.js";
import { rule as breakdownPeriod } from "./breakdown-period.js";
import { rule as breakdownRepeated } from "./breakdown-repeated.js";
import { rule as breakdownRow } from "./breakdown-row.js";
import { rule as byteOrderMark } from "./byte-order-mark.js";
import { rule as decimalComma } from "./decimal-comma.js";
import { rule as duplicateKey } from "./duplicate-key.js";
import { rule as emptyValue } from "./empty-value.js";
import { rule as encoding } from "./encoding.js";
import { rule as figureForm } from "./figure-form.js";
import { rule as fileEmpty } from "./file-empty.js";
import { rule as fileLink } from "./file-link.js";
import { rule as fileNotMap } from "./file-not-map.js";
import { rule as fileNotRegular } from "./file-not-regular.js";
import { rule as fileTooLarge } from "./file-too-large.js";
import { rule as fileUnknown } from "./file-unknown.js";
import { rule as fileUnreadable } from "./file-unreadable.js";
import { rule as invisibleCharacter } from "./invisible-character.js";
import { rule as invisibleStructure } from "./invisible-structure.js";
import { rule as keyNotText } from "./key-not-text.js";
import { rule as mergeConflict } from "./merge-conflict.js";
import { rule as missingKey } from "./missing-key.js";
import { rule as notText } from "./not-text.js";
import { rule as numberForm } from "./number-form.js";
import { rule as outOfRange } from "./out-of-range.js";
import { rule as textCut } from "./text-cut.js";
import { rule as unknownKey } from "./unknown-key.js";
import { rule as unknownWord } from "./unknown-word.js";
import { rule as wrongCount } from "./wrong-count.js";
import { rule as wrongForm } from "./wrong-form.js";
import { rule as wrongType } from "./wrong-type.js";
import { rule as yamlAlias } from "./yaml-alias.js";
import { rule as yamlDirective } from "./yaml-directive.js";
import { rule as yamlDocuments } from "./yaml-documents.js";
import { rule as yamlMergeKey } from "./yaml-merge-key.js";
import { rule as yamlSyntax } from "./yaml-syntax.js";
import { rule as yamlTab } from "./yaml-tab.js";
import { rule as yamlTag } from "./yaml-tag.js";
import { rule as yamlTooDeep } from "./yaml-too-deep.js";

export const readingRules: readonly Rule[] = [
  ambiguousWord,
  breakdownCode,
  breakdownFile,
  breakdownFlag,
  breakdownHeader,
  breakdownNumber,
  breakdownPeriod,
  breakdownRepeated,
  breakdownRow,
  byteOrderMark,
  decimalComma,
  duplicateKey,
  emptyValue,
  encoding,
  figureForm,
  fileEmpty,
  fileLink,
  fileNotMap,
  fileNotRegular,
  fileTooLarge,
  fileUnknown,
  fileUnreadable,
  invisibleCharacter,
  invisibleStructure,
  keyNotText,
  mergeConflict,
  missingKey,
  notText,
  numberForm,
  outOfRange,
  textCut,
  unknownKey,
  unknownWord,
  wrongCount,
  wrongForm,
  wrongType,
  yamlAlias,
  yamlDirective,
  yamlDocuments,
  yamlMergeKey,
  yamlSyntax,
  yamlTab,
  yamlTag,
  yamlTooDeep,
];
