/** The rules of the house, with the reason in each message. Lies in a dot-file because the top level is the user's. */
import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** Rooms that a room may import from: everything goes one way. */
const mayImport = {
  model: [],
  evaluate: ["model"],
  check: ["model", "evaluate"],
  compare: ["model", "evaluate"],
  report: ["model", "evaluate", "check", "compare"],
  present: ["model", "evaluate", "check", "compare", "report"],
  store: ["model"],
  exchange: ["model"],
  publish: ["model"],
  library: ["model", "evaluate", "check", "compare", "report", "store", "cli"],
};

/** Each package has one home. */
const homes = {
  commander: "cli",
  yaml: "store",
  ajv: "store",
  "simple-git": "store",
  "cli-table3": "present",
  chalk: "present",
  handlebars: "present",
  "csv-stringify/sync": "exchange",
  "read-excel-file/universal": "exchange",
  "write-excel-file/universal": "exchange",
  "write-excel-file/utility": "exchange",
};

const pure = ["model", "evaluate", "check", "compare", "report", "present"];

function restrictions(room) {
  const rooms = Object.keys(mayImport).concat("cli");
  const closed = room === "cli" ? [] : rooms.filter((other) => other !== room && !mayImport[room].includes(other));
  const patterns = closed.map((other) => ({
    regex: `(^|/)\\.\\./(\\.\\./)*${other}/`,
    message: `Imports go one way: ${room} knows nothing of ${other}.`,
  }));
  if (pure.includes(room))
    patterns.push({
      regex: "^node:",
      message: `${room} is pure: the outside is reached from store, exchange, publish and cli.`,
    });
  const paths = Object.entries(homes)
    .filter(([, home]) => home !== room)
    .map(([name, home]) => ({ name, message: `${name} has one home: ${home}.` }));
  return { patterns, paths };
}

const clocks = [
  { name: "process", message: "A pure room knows no process; pass the value in." },
  { name: "Buffer", message: "A pure room works on text and numbers." },
  { name: "setTimeout", message: "A pure room knows no clock." },
  { name: "console", message: "A pure room prints nothing; return the text." },
];

export default tseslint.config(
  { ignores: [".build/**", "coverage/**", "node_modules/**", "src/model/generated/**"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/dot-notation": "off",
      "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
      "max-lines-per-function": ["error", { max: 40, skipComments: true }],
      complexity: ["error", 14],
      eqeqeq: "error",
    },
  },
  { files: ["test/**/*.ts"], rules: { "max-lines-per-function": "off" } },
  {
    files: ["**/*.mjs", "bin/*.js", ".eslint.config.js"],
    languageOptions: { globals: { process: "readonly", URL: "readonly", console: "readonly" } },
  },
  ...Object.keys(mayImport)
    .concat("cli")
    .map((room) => ({
      files: [`src/${room}/**/*.ts`],
      rules: { "no-restricted-imports": ["error", restrictions(room)] },
    })),
  {
    files: pure.map((room) => `src/${room}/**/*.ts`),
    rules: {
      "no-restricted-globals": ["error", ...clocks],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "A pure room knows no clock: the as-of date is an input.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "A pure room knows no clock: the as-of date is an input.",
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "The same input gives the same bytes.",
        },
      ],
    },
  },
);
