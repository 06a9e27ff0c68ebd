import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  scheduledAndNotDone: 'Programado y sin hacer',
  publish: 'se iba a publicar el',
  unpublish: 'se iba a quitar de internet el',
  dismiss: 'Descartar',
  failed: 'No se pudo descartar. Recarga la página e inténtalo de nuevo.',
  notFound: 'Esa programación no existe o no te corresponde descartarla.',
  text: '«{short}»',
  overdue: 'El servidor no ha llegado a hacerlo. Avisa a quien lo administra.',
  stranger: 'Quien lo programó ya no tiene cuenta o no tiene permiso para publicarlo.',
  trashed: 'Estaba en la papelera.',
  somethingWasMissingOrWrong: 'Faltaba algo o algo estaba mal: {fields}.',
  failedTheServerMet: 'El servidor encontró un error; su registro dice cuál.',
  freed: 'Lo que lo impedía ya no está.',
  notPublished: 'No se publicó: {title}',
  wasToBePublishedOn: '{named} se iba a publicar el {when}. No se publicó:',
  publishHow: 'No se vuelve a intentar solo. Corrígelo y luego publícalo o prográmalo de nuevo.',
  stillOnline: 'Sigue en internet: {title}',
  wasToBeTakenOfflineOn: '{named} se iba a quitar de internet el {when}. No se quitó:',
  unpublishHow: 'No se vuelve a intentar solo. Quítalo de internet a mano o prográmalo de nuevo.',
  mailWordsOpen: 'Abrirlo en el panel',
}
