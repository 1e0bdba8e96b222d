/** The codes of findings that are about acceptances themselves: none of them can be accepted. */
export const acceptedCodes = [
  "accepted-expired",
  "accepted-in-this-change",
  "accepted-not-needed",
  "accepted-unknown-code",
  "accepted-without-subject",
  "cannot-be-accepted",
] as const;
