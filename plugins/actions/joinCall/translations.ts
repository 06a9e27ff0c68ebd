/** The messages of `joinCall`, by key. */
export const en = {
  singular: 'Join another call',
  call: 'Call',
  callDescription: 'Needed to publish. It is shown while that call is live.',
  theCallToJoin: 'the call to join',
}

export const es: Record<keyof typeof en, string> = {
  singular: 'Unirse a otro llamamiento',
  call: 'Llamamiento',
  callDescription: 'Necesario para publicar. Se muestra mientras ese llamamiento esté en línea.',
  theCallToJoin: 'el llamamiento al que unirse',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    joinCall: typeof en
  }
}
