import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  theCallToGoOnWith:
    'El llamamiento con el que seguir no está en línea, o es este mismo. Elige otro publicado.',
  close: 'Cerrar este llamamiento',
  about: 'Seguirá en el sitio, dirá cómo terminó y llevará al siguiente. Nadie más podrá inscribirse.',
  result: 'Resultado',
  won: 'Ganado',
  lost: 'Perdido',
  ended: 'Terminado',
  outcome: 'Desenlace',
  silent: 'Aún no hay desenlace en:',
  silentThere: 'Quien lea ahí este llamamiento sabrá cómo terminó, pero no qué se logró.',
  next: 'Seguir con (puede quedar vacío)',
  nothing: 'Ningún otro llamamiento',
  unpublished: 'Este llamamiento tiene cambios sin publicar. Al cerrarlo también se publicarán.',
  publishAndClose: 'Publicarlos y cerrar',
  cancel: 'Cancelar',
  closed: 'El llamamiento está cerrado.',
  offline: 'El servidor no respondió. No se cerró nada. Inténtalo de nuevo.',
  forbidden: 'Solo las personas editoras cierran un llamamiento.',
  notFound: 'No existe ese llamamiento. Quizá se eliminó.',
  notPublished: 'Este llamamiento no está en línea, así que no hay nada que cerrar. Publícalo primero.',
  notOpened: 'Este llamamiento aún no ha abierto. Retíralo o cambia su apertura.',
  unpublishedChanges:
    'Este llamamiento tiene cambios sin publicar y cerrarlo los publicaría. Publícalos o descártalos primero, o acepta publicarlos.',
  sendATextOrAText: 'Envía un texto, o un texto por idioma, entre: {known}.',
  thisIsLongerThanCharacters: 'Esto tiene más de {max} caracteres. Acórtalo.',
  sayHowItEnded: 'Di cómo terminó: ganado, perdido o terminado.',
  writeWhatCameOfItIn: 'Escribe qué se logró, al menos en un idioma: lo leerá quien participó.',
  chooseACallOrNone: 'Elige un llamamiento, o ninguno.',
}
