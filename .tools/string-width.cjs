/** Stands for the package that cli-table3 measures text with: lines are measured as they were wrapped, and much faster. */
module.exports = require("../src/present/width.ts").displayWidth;
