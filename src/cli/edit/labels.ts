/** What is asked for, in each language: one line for each thing that commands ask. */

export interface Labels {
  readonly subject: string;
  readonly text: string;
  readonly advice: string;
  readonly decided: string;
  readonly remark: string;
  readonly task: string;
  readonly progress: string;
  readonly roleReports: string;
  readonly roleSays: string;
  readonly roleValidates: string;
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
  readonly answers: string;
  readonly problem: string;
  readonly alternatives: string;
  readonly principles: string;
  readonly effects: string;
  readonly recommendation: string;
  readonly conditions: string;
  readonly actors: string;
}

const en: Labels = {
  subject: "What it is about (id)",
  text: "The text",
  advice: "What is recommended",
  decided: "The wording of the decision",
  remark: "The comment",
  task: "What is to be done",
  progress: "What has happened, and what comes",
  roleReports: "The role that reports, not a person's name",
  roleSays: "The role that says it, not a person's name",
  roleValidates: "The role that validates it, not a person's name",
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
  answers: "Which gap it answers (kind:id, such as lagging:1.3; ehs gaps lists them)",
  problem: "What is the problem, and what is to be achieved",
  alternatives: "Which measures would do",
  principles: "Which questions of principle they raise",
  effects: "What are the effects, how lasting are they, and who is affected",
  recommendation: "Which measure is recommended, and why",
  conditions: "What must be in place for it to succeed",
  actors: "Who would be responsible (organisations, with commas)",
};

const nb: Labels = {
  subject: "Hva det gjelder (id)",
  text: "Teksten",
  advice: "Hva som anbefales",
  decided: "Ordlyden i vedtaket",
  remark: "Kommentaren",
  task: "Hva som skal gjøres",
  progress: "Hva som har skjedd, og hva som kommer",
  roleReports: "Rollen som rapporterer, ikke et personnavn",
  roleSays: "Rollen som sier det, ikke et personnavn",
  roleValidates: "Rollen som godkjenner den, ikke et personnavn",
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
  answers: "Hvilket avvik det svarer på (type:id, for eksempel lagging:1.3; ehs gaps viser dem)",
  problem: "Hva er problemet, og hva vil vi oppnå",
  alternatives: "Hvilke tiltak er aktuelle",
  principles: "Hvilke prinsipielle spørsmål reiser tiltakene",
  effects: "Hva er virkningene, hvor varige er de, og hvem berøres",
  recommendation: "Hvilket tiltak anbefales, og hvorfor",
  conditions: "Hva er forutsetningene for å lykkes",
  actors: "Hvem vil ha ansvaret (organisasjoner, med komma)",
};

const nn: Labels = {
  subject: "Kva det gjeld (id)",
  text: "Teksten",
  advice: "Kva som blir tilrådd",
  decided: "Ordlyden i vedtaket",
  remark: "Kommentaren",
  task: "Kva som skal gjerast",
  progress: "Kva som har skjedd, og kva som kjem",
  roleReports: "Rolla som rapporterer, ikkje eit personnamn",
  roleSays: "Rolla som seier det, ikkje eit personnamn",
  roleValidates: "Rolla som godkjenner han, ikkje eit personnamn",
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
  answers: "Kva avvik det svarar på (type:id, til dømes lagging:1.3; ehs gaps viser dei)",
  problem: "Kva er problemet, og kva vil vi oppnå",
  alternatives: "Kva tiltak er aktuelle",
  principles: "Kva prinsipielle spørsmål reiser tiltaka",
  effects: "Kva er verknadene, kor varige er dei, og kven rører dei ved",
  recommendation: "Kva tiltak blir tilrådd, og kvifor",
  conditions: "Kva er føresetnadene for å lykkast",
  actors: "Kven vil ha ansvaret (organisasjonar, med komma)",
};

export const labels: Readonly<Record<"nb" | "nn" | "en", Labels>> = { nb, nn, en };
