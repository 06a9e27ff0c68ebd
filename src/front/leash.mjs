// Preloaded by the app's process: when the front is gone, even by kill -9, so is the app.
process.on('disconnect', () => process.exit(1))
// It may have gone while Node was still starting up here.
if (!process.connected) process.exit(1)
// The channel is the leash alone; it must not keep a finished process alive.
process.channel?.unref()
