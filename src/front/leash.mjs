// Preloaded into the app's process, to end it when the front is gone, even by kill -9.
process.on('disconnect', () => process.exit(1))
// The front may be gone before Node finished starting.
if (!process.connected) process.exit(1)
// The channel must not keep a finished process alive.
process.channel?.unref()
