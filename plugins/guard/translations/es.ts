import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  somebodyElseWasWritingThisAt: 'Otra persona lo estaba escribiendo en el mismo momento. Inténtalo de nuevo.',
  writeATextHereAndNothing: 'Escribe aquí un texto y nada más.',
  belongsTexts: 'Aquí va una lista de textos.',
  belongsNumber: 'Esto no es un número, o podría ser dos. Escríbelo como 1200 o 52.52.',
  belongsNumbers: 'Aquí va una lista de números.',
  belongsDate: 'Esto no es una fecha. Escríbela como 2030-05-01T18:00:00Z.',
  belongsFlag: 'Esto es verdadero o falso.',
  belongsOption: 'Esto no se puede elegir aquí.',
  belongsOptions: 'Aquí va una lista de lo que se puede elegir.',
  belongsReference: 'Aquí va un documento: su identificador.',
  belongsReferenceOfSeveral: 'Aquí va un documento: su colección y su identificador.',
  belongsReferences: 'Aquí va una lista de documentos.',
  belongsPoint: 'Aquí van dos números.',
  belongsRichText: 'Esto no es un texto que el editor pueda abrir.',
  groupThisTakesFieldsByTheirNames: 'Aquí van campos por sus nombres.',
  belongsRows: 'Aquí va una lista de filas.',
  belongsRow: 'Esta fila no se puede leer.',
  refused: 'No puedes hacer esto, o no se puede leer.',
}
