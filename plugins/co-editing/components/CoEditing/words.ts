/** What the panel says to several people on one document. */
export const words = {
  also: { en: 'Also open:', es: 'También abierto:' },
  self: { en: 'you, in another tab or on another device', es: 'tú, en otra pestaña u otro dispositivo' },
  somebody: { en: 'somebody without a name', es: 'alguien sin nombre' },
  title: {
    en: 'Somebody else changed this while you did',
    es: 'Otra persona cambió esto al mismo tiempo que tú',
  },
  about: {
    en: 'Everything else is saved. What you wrote stays in the form until you choose.',
    es: 'Todo lo demás está guardado. Lo que escribiste sigue en el formulario hasta que elijas.',
  },
  unchosen: {
    en: 'You have not chosen yet what to keep. Open it again on this device within a day, and it asks you again.',
    es: 'Aún no has elegido qué conservar. Ábrelo de nuevo en este dispositivo, en el plazo de un día, y te lo preguntará otra vez.',
  },
  keptTitle: { en: 'Not saved earlier', es: 'Sin guardar de antes' },
  kept: {
    en: 'What you typed here earlier was not saved. It is kept on this device.',
    es: 'Lo que escribiste aquí antes no se guardó. Queda en este dispositivo.',
  },
  putBack: { en: 'Put it back', es: 'Recuperarlo' },
  discard: { en: 'Throw it away', es: 'Descartarlo' },
  isBack: {
    en: 'What you typed here earlier and was not saved is back.',
    es: 'Lo que escribiste aquí antes y no se guardó está de vuelta.',
  },
  theirs: { en: 'Theirs', es: 'Lo suyo' },
  keepMine: { en: 'Keep mine', es: 'Conservar lo mío' },
  takeTheirs: { en: 'Take theirs', es: 'Tomar lo suyo' },
  yes: { en: 'Yes', es: 'Sí' },
  no: { en: 'No', es: 'No' },
  empty: { en: '(empty)', es: '(vacío)' },
  theyRemoved: { en: 'They removed it.', es: 'Lo quitaron.' },
  theyChanged: { en: 'They changed it; you removed it.', es: 'Lo cambiaron; tú lo quitaste.' },
}
