/** What the panel says to several people on one document. */
export const words = {
  also: { en: 'Also open:', es: 'También abierto:' },
  self: { en: 'you, in another tab or on another device', es: 'tú, en otra pestaña u otro dispositivo' },
  somebody: { en: 'somebody without a name', es: 'alguien sin nombre' },
}
