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
