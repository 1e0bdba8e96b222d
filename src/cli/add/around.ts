/** New meetings, trends and input from other strategies. */
import { entriesOf } from "../../evaluate/items.js";
import type { Value } from "../../store/edit/written.js";
import { changePlan, type Editing } from "../edit/apply.js";
import { fieldsOf, type Ground } from "../edit/fields.js";
import { answersFor, optional, required } from "../edit/form.js";
import { CannotAnswer } from "../exit.js";
import { firstText, slug } from "./next.js";
import type { Add, TypedAdd } from "./typed.js";
import { addWords } from "./words.js";

/** Where a trend is seen. */
export const places = ["sector", "surroundings"] as const;

export const meeting: Add = async (ground, named, typed) => {
  const { opened, today } = ground;
  const make = fieldsOf(ground);
  const fields = {
    body: required(make.item("body", named ?? typed.body, ["body"])),
    date: required(make.date("date", typed.date)),
    title: optional(make.text("name", typed.name)),
    treats: optional(make.items("treats", typed.treats, ["wheel"], { silent: true })),
    id: optional(make.newId("id", typed.id, { silent: true })),
  };
  const { id: given, body, date, ...said } = await answersFor(fields, ground, "ehs add meeting");
  const id = given ?? `${date.slice(0, 7)}-${body}`;
  const file = `meetings/${slug(id)}.yaml`;
  return changePlan(opened, typed, ground.context, ({ opened: now, draft }) => {
    if (now.loaded.known.has(file)) throw new CannotAnswer(addWords[opened.lang].file(file));
    draft.create(file, { id, body, date, state: date <= today ? "held" : "planned", ...said });
  });
};

/** Puts an entry into the file of the year, which is begun where there is none. */
function putInYear({ opened, draft }: Editing, year: string, list: "trends" | "inputs", entry: Value): void {
  const found = entriesOf(opened.loaded.plan, "trends").find(({ content }) => content.year === year);
  if (found === undefined) draft.create(`trends/${year}.yaml`, { year, [list]: [entry] });
  else draft.add(found.content, list, entry);
}

/** The year that it is noted in. */
const yearOf = (date: string): string => date.slice(0, 4);

/** An id from the year and the first words. */
const idFrom = (stem: string, date: string, text: Value): string =>
  `${stem}-${yearOf(date)}-${slug(firstText(text)).split("-").slice(0, 4).join("-")}`;

const common = (ground: Ground, typed: TypedAdd) => {
  const make = fieldsOf(ground);
  return {
    text: required(make.text("text", typed.text)),
    objectives: optional(make.items("objectives", typed.objectives, ["objective"])),
    date: required(make.period("date", typed.date, { otherwise: ground.today })),
    id: optional(make.newId("id", typed.id, { silent: true })),
  };
};

export const trend: Add = async (ground, _, typed) => {
  const make = fieldsOf(ground);
  const fields = {
    name: required(make.text("name", typed.name)),
    ...common(ground, typed),
    where: required(make.word("where", typed.where, places, { otherwise: "sector" })),
    source: optional(make.text("source", typed.source, { silent: true })),
    url: optional(make.line("url", typed.url, { silent: true })),
  };
  const { id, ...said } = await answersFor(fields, ground, "ehs add trend");
  return changePlan(ground.opened, typed, ground.context, (editing) => {
    putInYear(editing, yearOf(said.date), "trends", { id: id ?? idFrom("trend", said.date, said.name), ...said });
  });
};

export const input: Add = async (ground, named, typed) => {
  const make = fieldsOf(ground);
  const fields = {
    related: required(make.item("related", named ?? typed.related, ["related"])),
    ...common(ground, typed),
    initiatives: optional(make.items("initiatives", typed.initiatives, ["initiative"], { silent: true })),
  };
  const { id, ...said } = await answersFor(fields, ground, "ehs add input");
  return changePlan(ground.opened, typed, ground.context, (editing) => {
    putInYear(editing, yearOf(said.date), "inputs", { id: id ?? idFrom("input", said.date, said.text), ...said });
  });
};
