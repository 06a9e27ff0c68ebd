import type { SameKeys } from '../../../collections/shared/panelWords.js'
import type { en } from './en.js'

/** The same in Spanish. */
export const es: { [Part in keyof typeof en]: SameKeys<(typeof en)[Part]> } = {
  panel: {
    keyMissing:
      'Esta inscripción no se puede leer: falta la clave {{key}} con la que se selló. Pide a quien administra el servidor que la vuelva a poner.',
    keyOther:
      'Esta inscripción no se puede leer: la clave puesta como {{key}} no es la que la selló. Pide a quien administra el servidor que vuelva a poner la anterior.',
    altered:
      'Esta inscripción no se puede leer: lo guardado se cambió o es de otra fila. Pide a quien administra el servidor la fila de una copia de seguridad.',
  },
  content: {
    refused: 'Algo salió mal. Por favor, revisa tus datos e inténtalo de nuevo.',
  },
  people: {
    notFound: 'Esa inscripción no existe o no es de tus sedes.',
    badFollowUp:
      'Envía { followUp, seenAt }: uno de {{states}}, y cuándo se cambió por última vez según lo viste, o null.',
    badNote: 'Envía { note, seen }: textos de {{max}} caracteres como máximo, la nota y lo que decía antes.',
    stateChanged: 'Alguien lo cambió mientras tanto. Mira cómo está ahora y vuelve a elegir.',
    noteChanged:
      'Alguien cambió esta nota mientras tanto. Ahora dice lo que está encima de la tuya: junta las dos y guarda.',
  },
}
