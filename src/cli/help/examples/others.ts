/** Examples of the commands that check, publish and start a plan. */
import { type Example, example as eg } from "./example.js";

export const others: Readonly<Record<string, readonly Example[]>> = {
  validate: [
    eg("ehs validate", "hele planen", "heile planen", "the whole plan"),
    eg("ehs validate plan/objectives", "bare noen filer", "berre nokre filer", "only some files"),
    eg(
      "ehs validate --since main",
      "bare det denne endringen bringer",
      "berre det denne endringa har med seg",
      "only what this change brings",
    ),
    eg(
      "ehs validate --fix --dry-run",
      "vis det som kan rettes av seg selv",
      "vis det som kan rettast av seg sjølv",
      "show what can be mended by itself",
    ),
    eg("ehs validate --watch", "på nytt hver gang du lagrer", "på nytt kvar gong du lagrar", "again whenever you save"),
    eg("ehs validate --format github --format sarif=ehs.sarif", "i CI", "i CI", "in CI"),
  ],
  explain: [
    eg("ehs explain target-without-due", "ett funn", "eitt funn", "one finding"),
    eg("ehs explain behind", "en status", "ein status", "a status"),
    eg("ehs explain", "alle koder", "alle kodar", "every code"),
  ],
  report: [
    eg("ehs report summary", "to sider, på skjermen", "to sider, på skjermen", "two pages, on the screen"),
    eg("ehs report plan -o plan.docx", "plandokumentet i Word", "plandokumentet i Word", "the plan document in Word"),
    eg("ehs report meeting --meeting <id> -o report/", "møtepakken", "møtepakka", "the meeting pack"),
    eg(
      "ehs report review --year 2025 -o review.pdf",
      "årsgjennomgangen som PDF",
      "årsgjennomgangen som PDF",
      "the annual review as PDF",
    ),
    eg("ehs report site -o public/", "nettstedet", "nettstaden", "the site"),
    eg(
      "ehs report summary -o page.html --watch",
      "på nytt hver gang planen endres",
      "på nytt kvar gong planen endrar seg",
      "again whenever the plan changes",
    ),
  ],
  export: [
    eg(
      "ehs export --format xlsx=plan.xlsx",
      "alle tabeller i ett regneark",
      "alle tabellar i eitt rekneark",
      "all tables in one spreadsheet",
    ),
    eg(
      "ehs export --format json=plan.json",
      "hele planen med statuser",
      "heile planen med statusar",
      "the whole plan with its statuses",
    ),
  ],
  edition: [
    eg("ehs edition list", "utgavene", "utgåvene", "the editions"),
    eg("ehs edition freeze 2024", "frys en utgave", "frys ei utgåve", "freeze an edition"),
    eg(
      "ehs edition verify",
      "er det publiserte fortsatt det samme?",
      "er det publiserte framleis det same?",
      "is what was published still the same?",
    ),
  ],
  init: [
    eg("ehs init", "svar på noen spørsmål", "svar på nokre spørsmål", "answer a few questions"),
    eg(
      "ehs init try --example demo",
      "et eksempel å prøve seg på",
      "eit døme å prøve seg på",
      "an example to try things on",
    ),
    eg("ehs init --ci github", "kontroll av hver endring", "kontroll av kvar endring", "checks for every change"),
  ],
  schema: [
    eg(
      "ehs schema objective",
      "hvilke nøkler en målfil kan ha",
      "kva nøklar ei målfil kan ha",
      "which keys an objective's file can have",
    ),
    eg(
      "ehs schema output/status",
      "formatet til status som JSON",
      "formatet til status som JSON",
      "the shape of status as JSON",
    ),
    eg("ehs schema", "alle", "alle", "all of them"),
  ],
  doctor: [
    eg("ehs doctor", "denne maskinen og denne planen", "denne maskina og denne planen", "this machine and this plan"),
    eg("ehs doctor --format json", "til en feilmelding", "til ei feilmelding", "for a bug report"),
  ],
  completion: [
    eg("source <(ehs completion bash)", "i ~/.bashrc", "i ~/.bashrc", "in ~/.bashrc"),
    eg(
      "source <(ehs completion zsh)",
      "i ~/.zshrc, etter compinit",
      "i ~/.zshrc, etter compinit",
      "in ~/.zshrc, after compinit",
    ),
    eg("ehs completion fish > ~/.config/fish/completions/ehs.fish", "én gang", "éin gong", "once"),
  ],
};
