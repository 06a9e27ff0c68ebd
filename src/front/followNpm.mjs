/** Ends this process, as SIGTERM does, when npm that runs it is gone, even by kill -9: nothing is left running. */
export const followNpm = () => {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  const look = setInterval(() => {
    if (process.ppid === npm) return
    clearInterval(look)
    process.kill(process.pid, 'SIGTERM')
  }, 1000)
  look.unref()
}
