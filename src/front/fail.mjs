/** Ends the command with one sentence per fault. */
export const fail = (...sentences) => {
  for (const sentence of sentences) console.error(sentence)
  process.exit(1)
}

/** Requires Node 20.19 or 22.12 and newer, like package.json's `engines`, which `npm` doesn't enforce. */
export const checkNode = (version = process.versions.node) => {
  const [major, minor] = version.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return
  fail(
    `Broadside needs Node 20.19 or newer, or 22.12 or newer, and this is ${version}. Install one from nodejs.org.`,
  )
}
