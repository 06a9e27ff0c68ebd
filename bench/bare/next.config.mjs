// A Next app with one route, for bench/read.ts to measure ours against.
const config = { poweredByHeader: false }

export default config
