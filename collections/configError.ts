/** A config error's sentence, from the room it concerns: `[payload-broadside/sharing] Missing option …`. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  constructor(room: string, sentence: string) {
    super(`[payload-broadside/${room}] ${sentence}`)
  }
}
