/** An open plan holds no data about private persons. */
import { type PersonalData, personalIn } from "../personal.js";
import { defineRule, type Words, valueOf } from "../rule.js";
import { stringsOf } from "../walk.js";

const kinds: Readonly<Record<PersonalData, Words>> = {
  "national-number": {
    nb: "et fødselsnummer eller D-nummer",
    nn: "eit fødselsnummer eller D-nummer",
    en: "a national identity number",
  },
  "private-address": { nb: "en privat e-postadresse", nn: "ei privat e-postadresse", en: "a private e-mail address" },
  "named-address": {
    nb: "e-postadressen til en navngitt person",
    nn: "e-postadressa til ein namngitt person",
    en: "the e-mail address of a named person",
  },
};

// The message must not spread what it warns of: it says what kind of datum and where, never the datum.
export const rule = defineRule<{ kind: PersonalData }>({
  code: "personal-data",
  severity: "error",
  conceal: true,
  title: {
    nb: "Personopplysning i åpen plan",
    nn: "Personopplysning i open plan",
    en: "Personal data in an open plan",
  },
  why: {
    nb: "Planen og hele historikken er åpne for alle. Det som først er lagt inn, kan hentes frem igjen selv om det slettes.",
    nn: "Planen og heile historikken er opne for alle. Det som først er lagt inn, kan hentast fram igjen sjølv om det blir sletta.",
    en: "The plan and its whole history are open to all. What was once entered can be found again even after it is removed.",
  },
  mend: {
    nb: "Ta opplysningen bort, og bruk en rolle eller et felles postmottak i stedet. Er den allerede delt, må den også fjernes fra historikken: meld fra til den som har ansvaret for personvern.",
    nn: "Ta opplysninga bort, og bruk ei rolle eller eit felles postmottak i staden. Er ho alt delt, må ho også fjernast frå historikken: meld frå til den som har ansvaret for personvern.",
    en: "Remove it, and use a role or an office's address instead. If it has been shared already, it must leave the history too: tell whoever is responsible for data protection.",
  },
  example: {
    bad: "summary: Ask ola.nordmann@example.org\n",
    good: "summary: Ask the secretariat at post@example.org\n",
  },
  message: {
    nb: ({ kind }) => `Her står ${kinds[kind].nb}; planen er åpen for alle.`,
    nn: ({ kind }) => `Her står ${kinds[kind].nn}; planen er open for alle.`,
    en: ({ kind }) => `This holds ${kinds[kind].en}; the plan is open to all.`,
  },
  *check(context) {
    if (context.plan.settings.public === false) return;
    for (const { of, key, string, item } of stringsOf(context)) {
      const kind = personalIn(string);
      if (kind !== null) yield { place: valueOf(of, key), item: item?.id ?? null, data: { kind } };
    }
  },
});
