/** What the button and its dialog say. */
export const words = {
  close: { en: 'Close this call', es: 'Cerrar este llamamiento' },
  about: {
    en: 'It stays on the site, says how it ended and leads on. Nobody can sign up any more.',
    es: 'Seguirá en el sitio, dirá cómo terminó y llevará al siguiente. Nadie más podrá inscribirse.',
  },
  result: { en: 'Result', es: 'Resultado' },
  won: { en: 'Won', es: 'Ganado' },
  lost: { en: 'Lost', es: 'Perdido' },
  ended: { en: 'Ended', es: 'Terminado' },
  outcome: { en: 'Outcome', es: 'Desenlace' },
  silent: { en: 'There is no outcome yet in:', es: 'Aún no hay desenlace en:' },
  silentThere: {
    en: 'Who reads this call there is told how it ended, but not what came of it.',
    es: 'Quien lea ahí este llamamiento sabrá cómo terminó, pero no qué se logró.',
  },
  next: { en: 'Go on with (may stay empty)', es: 'Seguir con (puede quedar vacío)' },
  nothing: { en: 'No other call', es: 'Ningún otro llamamiento' },
  unpublished: {
    en: 'This call has changes that are not published. Closing publishes them too.',
    es: 'Este llamamiento tiene cambios sin publicar. Al cerrarlo también se publicarán.',
  },
  publishAndClose: { en: 'Publish them and close', es: 'Publicarlos y cerrar' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
  closed: { en: 'The call is closed.', es: 'El llamamiento está cerrado.' },
  offline: {
    en: 'The server did not answer. Nothing was closed. Try again.',
    es: 'El servidor no respondió. No se cerró nada. Inténtalo de nuevo.',
  },
} as const
