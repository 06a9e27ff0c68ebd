/** The messages of `spread`, by key. */
export const en = {
  singular: 'Spread the call',
  messages: 'Messages',
  messagesSingular: 'Message',
  messagesPlural: 'Messages',
  messagesDescription:
    'Words of their own for a channel. Elsewhere the title and the first slogan are shared.',
  messagesChannel: 'Channel',
  messagesChannelEmail: 'E-mail',
  messagesMessage: 'Message',
  source: 'Source code',
  sourceDescription: 'Travels with the shared links and tells where people came from: flyer-may.',
  theChannel: 'the channel',
  theMessage: 'the message',
  sentence: 'Write at most 32 small letters, digits and hyphens, without accents or spaces: flyer-may.',
}

export const es: Record<keyof typeof en, string> = {
  singular: 'Difundir',
  messages: 'Mensajes',
  messagesSingular: 'Mensaje',
  messagesPlural: 'Mensajes',
  messagesDescription:
    'Palabras propias para un canal. En los demás se comparten el título y la primera consigna.',
  messagesChannel: 'Canal',
  messagesChannelEmail: 'Correo',
  messagesMessage: 'Mensaje',
  source: 'Código de origen',
  sourceDescription: 'Viaja con los enlaces compartidos y dice de dónde llega la gente: volante-mayo.',
  theChannel: 'el canal',
  theMessage: 'el mensaje',
  sentence:
    'Escribe como máximo 32 letras minúsculas, cifras y guiones, sin acentos ni espacios: volante-mayo.',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    spread: typeof en
  }
}
