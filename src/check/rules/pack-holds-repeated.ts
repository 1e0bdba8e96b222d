/** What is counted for the meeting pack is counted in one box. */
import { entriesOf } from "../../evaluate/items.js";
import { defineRule, valueOf } from "../rule.js";

export const rule = defineRule<{ box: string; other: string; holds: string }>({
  code: "pack-holds-repeated",
  severity: "warning",
  title: {
    nb: "To bokser i møtepakken med det samme",
    nn: "To boksar i møtepakken med det same",
    en: "Two boxes of the meeting pack with the same",
  },
  why: {
    nb: "holds sier hva som telles opp for en boks. Står det samme på to, får begge det samme tallet, og det ser ut som om det finnes dobbelt så mye.",
    nn: "holds seier kva som skal teljast opp for ein boks. Står det same på to, får begge det same talet, og det ser ut som om det finst dobbelt så mykje.",
    en: "holds says what is counted for a box. Where two have the same, both get the same number, and it looks as if there were twice as much.",
  },
  mend: {
    nb: "Rett holds i den ene boksen, eller fjern det der, så boksen står uten tall.",
    nn: "Rett holds i den eine boksen, eller fjern det der, så boksen står utan tal.",
    en: "Correct holds in one of the boxes, or remove it there, so that the box stands without a number.",
  },
  example: {
    bad: 'pack:\n  - { id: first, number: "1", name: Status, holds: indicators }\n  - { id: second, number: "2", name: Trends, holds: indicators }\n',
    good: 'pack:\n  - { id: first, number: "1", name: Status, holds: indicators }\n  - { id: second, number: "2", name: Trends, holds: trends }\n',
  },
  message: {
    nb: ({ box, other, holds }) => `Boksen ${box} har holds: ${holds}, og det har ${other} også.`,
    nn: ({ box, other, holds }) => `Boksen ${box} har holds: ${holds}, og det har ${other} òg.`,
    en: ({ box, other, holds }) => `The box ${box} has holds: ${holds}, and so has ${other}.`,
  },
  *check({ plan }) {
    const first = new Map<string, string>();
    for (const box of entriesOf(plan, "governance").flatMap(({ content }) => content.pack ?? [])) {
      const { id, holds } = box;
      if (holds === undefined) continue;
      const other = first.get(holds);
      if (other === undefined) first.set(holds, id);
      else yield { place: valueOf(box, "holds"), item: null, data: { box: id, other, holds } };
    }
  },
});
