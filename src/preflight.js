// Plain JavaScript without imports, loaded before anything else: an older Node cannot read the TypeScript of
// this project, and better-sqlite3 13 crashes it without a word.
const hasNodeApi10 = Number(process.versions.napi) >= 10;

if (!hasNodeApi10 || !process.features.typescript) {
  process.stderr.write(
    `Concordance needs Node.js 24 (or 22.18 and newer); this is ${process.version}.\n` +
      'With npm, "npm ci" brings Node.js 24 along on Linux (x64, arm64) and Windows (x64): start with "npm start".\n' +
      'Elsewhere install it from https://nodejs.org/ and try again.\n',
  );
  process.exit(78);
}

// A diagnostic report would hold the environment, and with it the token and other secrets of the operator.
process.report.excludeEnv = true;

// Keeps what this project's TypeScript became, so that the next start need not load what strips its types: half the
// time and some 30 MB of memory. Where the folder cannot be written nothing is kept. Not in the system's temporary
// folder, where another user could put code.
process
  .getBuiltinModule('node:module')
  .enableCompileCache(`${import.meta.dirname}/../node_modules/.cache/concordance`);
