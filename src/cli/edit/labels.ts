/** What is asked for, in each language: one line for each thing that commands ask. */

export interface Labels {
  readonly subject: string;
  readonly text: string;
  readonly reason: string;
  readonly name: string;
  readonly role: string;
  readonly colour: string;
  readonly cutOff: string;
  readonly meeting: string;
  readonly date: string;
  readonly due: string;
  readonly owner: string;
  readonly owners: string;
  readonly receiver: string;
  readonly year: string;
  readonly objectives: string;
  readonly objective: string;
  readonly scope: string;
  readonly kind: string;
  readonly state: string;
  readonly outcome: string;
  readonly decision: string;
  readonly successor: string;
  readonly since: string;
  readonly id: string;
  readonly number: string;
  readonly body: string;
  readonly unit: string;
  readonly scale: string;
  readonly direction: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly set: string;
  readonly decideBy: string;
  readonly related: string;
}

const en: Labels = {
  subject: "What it is about (id)",
  text: "The text",
  reason: "Why",
  name: "The name",
  role: "The role that signs, not a person's name",
  colour: "The colour",
  cutOff: "The day it stands for",
  meeting: "The meeting (id)",
  date: "The day",
  due: "By when",
  owner: "Who does it (organisation)",
  owners: "Who owns it (organisations, with commas)",
  receiver: "Who receives it (organisation)",
  year: "The year it is for",
  objectives: "Which objectives it concerns (with commas)",
  objective: "The objective it stands under",
  scope: "What it covers (ids, with commas)",
  kind: "The kind",
  state: "The state",
  outcome: "What became of it",
  decision: "The decision behind it (id)",
  successor: "What takes its place (id)",
  since: "From which day",
  id: "The id, which is never changed",
  number: "The number that readers see",
  body: "The body that meets (id)",
  unit: "The unit",
  scale: "The scale",
  direction: "Which way is better",
  type: "The type of indicator",
  source: "Where its figures come from (id)",
  target: "The target",
  set: "The day it was set",
  decideBy: "When it is to be clarified",
  related: "The other strategy or plan (id)",
};

const nb: Labels = {
  subject: "Hva det gjelder (id)",
  text: "Teksten",
  reason: "Hvorfor",
  name: "Navnet",
  role: "Rollen som signerer, ikke et personnavn",
  colour: "Fargen",
  cutOff: "Dagen det står for",
  meeting: "Møtet (id)",
  date: "Dagen",
  due: "Innen når",
  owner: "Hvem som gjør det (organisasjon)",
  owners: "Hvem som eier det (organisasjoner, med komma)",
  receiver: "Hvem som mottar den (organisasjon)",
  year: "Året det er for",
  objectives: "Hvilke mål det gjelder (med komma)",
  objective: "Målet det står under",
  scope: "Hva det dekker (id-er, med komma)",
  kind: "Typen",
  state: "Tilstanden",
  outcome: "Hva det ble til",
  decision: "Vedtaket bak (id)",
  successor: "Hva som tar plassen (id)",
  since: "Fra hvilken dag",
  id: "Id-en, som aldri endres",
  number: "Nummeret leserne ser",
  body: "Organet som møtes (id)",
  unit: "Enheten",
  scale: "Skalaen",
  direction: "Hvilken vei som er bedre",
  type: "Typen målindikator",
  source: "Hvor tallene kommer fra (id)",
  target: "Måltallet",
  set: "Dagen det ble satt",
  decideBy: "Når det skal avklares",
  related: "Den andre strategien eller planen (id)",
};

const nn: Labels = {
  subject: "Kva det gjeld (id)",
  text: "Teksten",
  reason: "Kvifor",
  name: "Namnet",
  role: "Rolla som signerer, ikkje eit personnamn",
  colour: "Fargen",
  cutOff: "Dagen det står for",
  meeting: "Møtet (id)",
  date: "Dagen",
  due: "Innan når",
  owner: "Kven som gjer det (organisasjon)",
  owners: "Kven som eig det (organisasjonar, med komma)",
  receiver: "Kven som tek imot (organisasjon)",
  year: "Året det er for",
  objectives: "Kva mål det gjeld (med komma)",
  objective: "Målet det står under",
  scope: "Kva det dekkjer (id-ar, med komma)",
  kind: "Typen",
  state: "Tilstanden",
  outcome: "Kva det vart til",
  decision: "Vedtaket bak (id)",
  successor: "Kva som tek plassen (id)",
  since: "Frå kva dag",
  id: "Id-en, som aldri blir endra",
  number: "Nummeret lesarane ser",
  body: "Organet som møtest (id)",
  unit: "Eininga",
  scale: "Skalaen",
  direction: "Kva veg som er betre",
  type: "Typen målindikator",
  source: "Kvar tala kjem frå (id)",
  target: "Måltalet",
  set: "Dagen det vart sett",
  decideBy: "Når det skal avklarast",
  related: "Den andre strategien eller planen (id)",
};

export const labels: Readonly<Record<"nb" | "nn" | "en", Labels>> = { nb, nn, en };
