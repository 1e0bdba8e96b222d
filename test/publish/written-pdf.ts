/** PDF files written by hand, in the form in which Chromium writes them, to be read and refused. */

/** The objects by number from 1, as they stand between `obj` and `endobj`; object 1 is the note about the file, 2 the root. */
export function writtenPdf(objects: readonly string[], trailer = "/Root 2 0 R\n/Info 1 0 R"): Uint8Array {
  let text = "%PDF-1.4\n%\xd3\xeb\xe9\xe1\n";
  const rows = ["0000000000 65535 f \n"];
  for (const [at, object] of objects.entries()) {
    rows.push(`${String(text.length).padStart(10, "0")} 00000 n \n`);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  text += `xref\n0 ${rows.length}\n${rows.join("")}trailer\n<</Size ${rows.length}\n${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

export const note =
  "<</Title (Plan)\n/Creator (Mozilla/5.0 \\(X11; Linux x86_64\\) HeadlessChrome/156.0.0.0)\n/Producer (Skia/PDF m156)\n/CreationDate (D:20261122024107+00'00')\n/ModDate (D:20261122024107+00'00')>>";

/** What a document has that lacks nothing; each part can be put in another's place. */
export const parts = {
  note,
  root: "<</Type /Catalog /Pages 3 0 R /MarkInfo <</Marked true>> /StructTreeRoot 4 0 R /Outlines 8 0 R /ViewerPreferences <</DisplayDocTitle true>> /Lang (nb)>>",
  pages: "<</Type /Pages /Count 2 /Kids []>>",
  structure: "<</Type /StructTreeRoot /K 5 0 R>>",
  document: "<</Type /StructElem /S /Document /Lang (nb) /K [6 0 R 7 0 R 10 0 R]>>",
  heading: "<</Type /StructElem /S /H1 /P 5 0 R /K 0>>",
  figure: "<</Type /StructElem /S /Figure /Alt (83 prosent i 2022) /P 5 0 R /K [1 <</Type /MCR /MCID 2>>]>>",
  outlines: "<</Type /Outlines /First 9 0 R /Last 9 0 R /Count 1>>",
  entry: "<</Title <FEFF00C6> /Parent 8 0 R>>",
  header: "<</Type /StructElem /S /TH /A [<</O /Table /RowSpan 1>> <</O /Table /Scope /Column>>] /P 5 0 R>>",
  link: "<</Type /Annot /Subtype /Link /A <</Type /Action /S /URI /URI (https://example.org/)>>>>",
};

export const writtenWith = (other: Partial<typeof parts>): Uint8Array =>
  writtenPdf(Object.values({ ...parts, ...other }));
