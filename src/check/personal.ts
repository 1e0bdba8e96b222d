/** Recognises data about private persons in a text. */

export type PersonalData = "national-number" | "private-address" | "named-address";

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Control digit by weights, modulo 11; 10 where none exists. */
function controlDigit(digits: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, position) => total + weight * (digits[position] ?? 0), 0);
  return (11 - (sum % 11)) % 11;
}

/**
 * True for a Norwegian national identity number, or a D-number, where 4 is added to the first digit: a day, a month
 * and two control digits as the Tax Administration describes them. Invented numbers for tests have another month.
 */
export function isNationalNumber(text: string): boolean {
  const digits = Array.from(text, Number);
  const day = Number(text.slice(0, 2)) % 40;
  const month = Number(text.slice(2, 4));
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  return controlDigit(digits, firstWeights) === digits[9] && controlDigit(digits, secondWeights) === digits[10];
}

const elevenDigits = /(?<!\d)(\d{6}) ?(\d{5})(?!\d)/g;
const address = /([\p{L}\d._%+-]{1,64})@((?:[\p{L}\d-]{1,63}\.){1,9}\p{L}{2,63})/gu;
const privateProvider =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|proton|protonmail|gmx|aol|fastmail|getmail|broadpark)\.|^(?:online\.no|start\.no|frisurf\.no|pm\.me|me\.com|mac\.com|mail\.com)$/i;

/** Words in the address of an office rather than a person. */
const offices: ReadonlySet<string> = new Set(
  `post postmottak epost mail info kontakt contact support hjelp help service servicedesk kundeservice admin office
  kontor press presse media data privacy personvern no reply noreply redaksjon team group sekretariat secretariat
  portefolje portfolio strategi strategy statistikk statistics helse health avdeling department plan prosjekt project
  program programme it ikt ict drift feedback enquiries webmaster`.split(/\s+/),
);

/** True for `first.last`, with or without initials. */
function namesPerson(local: string): boolean {
  const parts = local.toLowerCase().split(/[._-]/);
  return parts.length > 1 && parts.every((part) => /^\p{L}+$/u.test(part) && !offices.has(part));
}

function addressKind(text: string): PersonalData | null {
  if (!text.includes("@")) return null;
  const found = [...text.matchAll(address)];
  if (found.some(([, , domain = ""]) => privateProvider.test(domain))) return "private-address";
  return found.some(([, local = ""]) => namesPerson(local)) ? "named-address" : null;
}

/** What a text tells of a private person; null when nothing. */
export function personalIn(text: string): PersonalData | null {
  if (!/@|\d{6}/.test(text)) return null;
  const numbers = [...text.matchAll(elevenDigits)].map(([, first = "", last = ""]) => first + last);
  return numbers.some(isNationalNumber) ? "national-number" : addressKind(text);
}
