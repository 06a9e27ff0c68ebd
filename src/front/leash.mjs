// Preloaded by the app's process: when the front is gone, even by kill -9, so is the app.
process.on('disconnect', () => process.exit(1))
// The channel is the leash alone; it must not keep a finished process alive.
process.channel?.unref()
