/** What the panel says, in each language that it speaks. */
export const words = {
  notSaved: { en: 'Not saved:', es: 'Sin guardar:' },
  lastWords: {
    en: 'What you typed last was not saved. Go back and look at it.',
    es: 'Lo último que escribiste no se guardó. Vuelve atrás y revísalo.',
  },
}
