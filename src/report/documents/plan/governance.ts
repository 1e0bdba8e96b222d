/** Who follows the plan up, how and when: the process, the bodies, the annual wheel, the meeting pack and the duties. */
import { entriesOf } from "../../../evaluate/items.js";
import type { Body, Duty, ProcessStep, WheelItem } from "../../../model/plan.js";
import { runsOf } from "../../calendar-wheel.js";
import type { Named } from "../../view.js";
import { type PlanGround, toldOf } from "./ground.js";
import type { PlanBody, PlanDuty, PlanGovernance, PlanStep, PlanTreatment } from "./view.js";

const namedAll = ({ lookup }: PlanGround, ids: readonly string[] | undefined): Named[] => (ids ?? []).map(lookup.named);

function stepOf(ground: PlanGround, { id, number, name, text, sources }: ProcessStep): PlanStep {
  const { say } = ground.lookup;
  return { id, number, name: say(name), text: say(text), sources: namedAll(ground, sources) };
}

function treatmentOf(ground: PlanGround, item: WheelItem, bodies: readonly Body[]): PlanTreatment {
  const { lookup } = ground;
  const { id, name, when, months = [], body, text, after, feeds } = item;
  const own = bodies.find((each) => each.id === body);
  return {
    ...{ id, name: lookup.say(name), when: lookup.sayIf(when), runs: runsOf(months), text: lookup.say(text) },
    body: own === undefined ? null : { id: own.id, name: lookup.say(own.short ?? own.name) },
    ...{ after: namedAll(ground, after), feeds: namedAll(ground, feeds) },
  };
}

function bodyOf(ground: PlanGround, { id, name, short, mandate, leader, refers_to }: Body): PlanBody {
  const { say, sayIf } = ground.lookup;
  return {
    ...{ id, name: say(name), mandate: sayIf(mandate), leader: sayIf(leader) },
    short: short === undefined || say(short).text === say(name).text ? null : say(short),
    refersTo: namedAll(ground, refers_to),
  };
}

function dutyOf({ lookup }: PlanGround, { id, text, due, cadence, owner }: Duty): PlanDuty {
  return {
    ...{ id, text: lookup.say(text), due: due === undefined ? null : lookup.period(due), cadence: cadence ?? null },
    owner: owner === undefined ? null : lookup.actor(owner),
  };
}

/** null where the plan tells nothing of it. */
export function governanceOf(ground: PlanGround): PlanGovernance | null {
  const [entry] = entriesOf(ground.plan, "governance");
  if (entry === undefined) return null;
  const { model, bodies, process = [], wheel = [], pack = [], duties = [], arenas = [] } = entry.content;
  const { say } = ground.lookup;
  return {
    model:
      model === undefined ? null : { name: say(model.name), text: say(model.text), advisory: model.advisory === true },
    principles: (entry.content.principles ?? []).map((each) => toldOf(ground, each)),
    bodies: bodies.map((each) => bodyOf(ground, each)),
    process: process.map((each) => stepOf(ground, each)),
    wheel: wheel.map((each) => treatmentOf(ground, each, bodies)),
    pack: pack.map((each) => toldOf(ground, each)),
    duties: duties.map((each) => dutyOf(ground, each)),
    arenas: arenas.map((each) => toldOf(ground, each)),
  };
}
