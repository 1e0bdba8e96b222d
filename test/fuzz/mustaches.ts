/** What a template may be spoiled with. */
export const mustaches: readonly [string, ...string[]] = [
  ...([
    "{{constructor}}",
    "{{__proto__}}",
    "{{lookup this 'constructor'}}",
    "{{#each this}}{{@key}}{{/each}}",
    "{{#with constructor}}{{/with}}",
  ] as const),
  ...[
    "{{{raw}}}",
    "{{> about}}",
    "{{> ../../x}}",
    "{{#if}}",
    "{{/if}}",
    "{{else}}",
    "{{#each",
    "{{",
    "}}",
    "{{!-- ",
    '{{#*inline "x"}}{{> x}}{{/inline}}{{> x}}',
  ],
  ...[
    "{{helperMissing}}",
    "{{#each plan}}{{#each ../plan}}{{/each}}{{/each}}",
    "{{log 'x'}}",
    "{{this}}",
    "{{.}}",
    "\u001b[31m",
    "\u202e",
  ],
];
