/** A valid plan whose texts try to do harm or to look like something else, and whose ids are hard on file systems. */

/** What somebody might write into a text. */
const hostileTexts: readonly string[] = [
  "<script>document.title='run'</script><img src=x onerror=alert(1)>",
  "</title></style><iframe src='https://evil.test/a.html'></iframe> [link](javascript:alert(1)) | `code` {{constructor}}",
  "\u202egnorw si siht\u202c \u0007\u001b[31m &lt;b&gt; \u2028 =1+1",
];

const yaml = (text: string): string => JSON.stringify(text);
const bad = (at: number): string => yaml(hostileTexts[at % hostileTexts.length] ?? "");

/** Ids that differ in case only, name a device, or end in a full stop. */
export const hardIds: readonly string[] = ["con", "X.a", "x.A", "nul.1", "end."];

const indicator = (id: string, at: number): string => `  - id: ${yaml(id)}
    name: ${bad(at)}
    description: ${bad(at + 1)}
    type: result
    source: register
    outcomes: [b1.1]
    measures:
      - unit: ${bad(at + 2)}
        scale: amount
        direction: up
        baseline: { kind: measured, value: 40, period: "2021", text: ${bad(at)} }
        breaks:
          - { at: "2023", kind: wording, effect: minor, assessed_by: ${bad(at)}, text: ${bad(at + 1)} }
        targets:
          - kind: level
            value: 90
            due: "2025"
            set: "2022-12"
            superseded: { since: "2024-05-01", reason: ${bad(at)}, decision: d-0 }
          - { kind: level, value: 83, due: "2025", set: "2024-05-01", decision: d-0 }
        observations:
          - { period: "2022", value: 44, text: ${bad(at + 2)} }
          - { period: "2023", value: 47, flags: [provisional] }
        notes:
          - { id: n, kind: caveat, text: ${bad(at)} }
`;

/** Files by their path in the plan folder. */
export function hostilePlan(): Readonly<Record<string, string>> {
  return {
    "plan.yaml": `format: 1
id: hostile
title: ${bad(0)}
publisher: directorate
licence: { name: ${bad(1)}, url: "https://example.test/%22%3E%3Cscript%3E?a=1&b='2'" }
languages: [en]
time_zone: Europe/Oslo
`,
    "organisations.yaml": `organisations:\n  - { id: directorate, name: ${bad(0)} }\n`,
    "sources.yaml": `sources:\n  - { id: register, name: ${bad(2)}, kind: register, owner: directorate }\n`,
    "governance.yaml": `bodies:\n  - { id: council, name: ${bad(1)} }\n`,
    "strategy.yaml": `name: ${bad(1)}\n`,
    "meetings/2024.yaml": `id: m1
body: council
date: "2024-03-13"
state: held
decisions:
  - { id: d-0, kind: supports, text: ${bad(0)}, scope: ["1.1"] }
`,
    "objectives/1.yaml": `id: "1"
name: ${bad(0)}
summary: ${bad(1)}
outcomes:
  - { id: b1.1, text: ${bad(2)} }
  - { id: b1.2, text: ${bad(0)} }
indicators:
${indicator("1.1", 0)}${hardIds.map((id, at) => indicator(id, at + 1)).join("")}initiatives:
  - { id: 1.A, name: ${bad(0)}, owners: [directorate], outcomes: [b1.1] }
`,
  };
}
