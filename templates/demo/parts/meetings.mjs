/** Meetings 2024–2026: what was treated, said, asked for and followed up. Later ones are planned. */
import { meetings2024 } from "./meetings-2024.mjs";
import { meetings2025 } from "./meetings-2025.mjs";
import { meetings2026 } from "./meetings-2026.mjs";
import { inventedNote, t } from "./text.mjs";

const bodies = {
  eup: t("Eksempelutvalget for prioritering", "Example Committee on Priorities"),
  euf: t("Eksempelutvalget for fag", "Example Professional Committee"),
  eksempelradet: t("Eksempelrådet", "The Example Council"),
};

const months = {
  nb: "januar februar mars april mai juni juli august september oktober november desember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** "Eksempelrådet 17. september 2025 (oppdiktet)" */
function title(body, date) {
  const [year, month, day] = date.split("-").map(Number);
  const { nb, en } = bodies[body];
  return t(
    `${nb} ${day}. ${months.nb[month - 1]} ${year} (oppdiktet)`,
    `${en}, ${day} ${months.en[month - 1]} ${year} (invented)`,
  );
}

/** File names and contents, the title made from body and date. */
export const meetings = () =>
  [...meetings2024, ...meetings2025, ...meetings2026].map(({ id, body, date, state, ...rest }) => [
    `meetings/${id}.yaml`,
    {
      id,
      body,
      date,
      state,
      title: title(body, date),
      ...rest,
      notes: [inventedNote()],
    },
  ]);
