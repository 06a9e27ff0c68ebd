import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  open: 'Retirar y olvidar…',
  heading: 'Retirar y olvidar',
  about:
    'Para cuando alguien a quien se nombra aquí corre peligro. Será como si este llamamiento nunca se hubiera hecho:',
  itsTextIsDeletedHereFor:
    'Su texto se borra de aquí para siempre, también de los borradores, las versiones anteriores y la papelera.',
  itsLinksSayThatItWas: 'Sus enlaces dicen que se retiró. Ningún otro llamamiento tendrá su dirección.',
  nobodyCanUndoItAnAdmin:
    'Nadie puede deshacerlo, tampoco quien administra. Lo que otras personas copiaron o vieron lo siguen teniendo.',
  itsImageAndItsSlogansStay:
    'Su imagen y sus consignas siguen en sus listas. Si también nombran a alguien, bórralas allí.',
  uses: 'Esto lleva a él, y desde entonces sencillamente lo omite:',
  andMore: 'y {count} más',
  agree: 'Sí, que se olvide para siempre',
  withdraw: 'Retirarlo ahora',
  withdrawing: 'Retirando…',
  cancel: 'Conservarlo',
  done: 'El llamamiento se retiró y se olvidó.',
  offline: 'El servidor no respondió. Inténtalo de nuevo: pedirlo dos veces no hace daño.',
  forbidden: 'Solo las personas editoras retiran un llamamiento.',
  notFound: 'No existe ese llamamiento. Quizá se eliminó.',
  withdrawn:
    'Este llamamiento se retiró y se olvidó. No se guarda nada de lo que escribas aquí: vuelve a la lista.',
}
