import type { Sentence } from '../../shared/say.js'
import type { TargetState } from '../../shared/readTargets.js'
import { type Noun, toForms } from './nouns.js'

/** What can be done about a pointer that leads nowhere, by where it stands. */
export type Way = 'field' | 'list' | 'step' | 'text'

const toTaking = (way: Way, { it, other }: ReturnType<typeof toForms>): Sentence =>
  ({
    step: { en: 'take the step out', es: 'quita el paso' },
    list: { en: 'take it out', es: `quíta${it}` },
    text: { en: 'take it out of the text', es: `quíta${it} del texto` },
    field: { en: 'choose another', es: `elige ${other}` },
  })[way]

const toFault = (noun: Noun, state: Exclude<TargetState, 'there'>): { is: Sentence; remedy: Sentence } => {
  const { it, ending, other } = toForms(noun)
  return {
    missing: {
      is: { en: 'was deleted', es: 'ya no existe' },
      remedy: { en: 'Choose another', es: `Elige ${other}` },
    },
    trashed: {
      is: { en: 'is in the trash', es: 'está en la papelera' },
      remedy: noun.isAdmins
        ? {
            en: 'Ask an admin to restore it',
            es: `Pide a una persona administradora que ${it} restaure`,
          }
        : { en: 'Restore it', es: `Restáura${it}` },
    },
    unpublished: {
      is: { en: 'is not published', es: `no está publicad${ending}` },
      remedy: { en: 'Publish it', es: `Publíca${it}` },
    },
  }[state]
}

const toNamed = (noun: Noun, title: string | null): Sentence => {
  const { the } = toForms(noun)
  return title
    ? { en: `the ${noun.en} “${title}”`, es: `${the} ${noun.es} «${title}»` }
    : { en: `the ${noun.en}`, es: `${the} ${noun.es}` }
}

/** What is wrong with something that is pointed to, and what to do: “the episode “Night” is not published. …”. Pure. */
export const toTargetSentence = ({
  noun,
  title,
  state,
  way,
  of,
}: {
  noun: Noun
  /** Null where nobody knows it any more. */
  title: string | null
  state: Exclude<TargetState, 'there'>
  way: Way
  /** What it belongs to, where the call points to that. */
  of?: { noun: Noun; title: string | null }
}): Sentence => {
  const { is, remedy } = toFault(noun, state)
  const named = toNamed(noun, title)
  const owner = of && toNamed(of.noun, of.title)
  const taking = toTaking(way, toForms(noun))
  // Of what was deleted, another is chosen anyway.
  const { en, es } =
    way === 'field' && state === 'missing' ? { en: 'choose none', es: 'deja el campo vacío' } : taking
  // Outside of what people are asked to do, the call goes on without it.
  const [so, pues] = way === 'text' || way === 'field' ? [' and is left out', ' y no se muestra'] : ['', '']
  return {
    en: `${named.en}${owner ? ` of ${owner.en}` : ''} ${is.en}${so}. ${remedy.en}, or ${en}.`,
    es: `${named.es}${owner ? ` de ${owner.es}` : ''} ${is.es}${pues}. ${remedy.es} o ${es}.`.replace(
      ' de el ',
      ' del ',
    ),
  }
}

/** A call to go on with that takes part in nothing any more. */
export const toClosedSentence = (noun: Noun, title: string | null): Sentence => {
  const named = toNamed(noun, title)
  return {
    en: `${named.en} is closed. Choose one that goes on, or take the step out.`,
    es: `${named.es} ya está cerrado. Elige uno que siga abierto o quita el paso.`,
  }
}

/** A call to go on with that is not there in some languages, each in words of its own. */
export const toUnofferedSentence = (noun: Noun, title: string | null, languages: string[]): Sentence => {
  const named = toNamed(noun, title)
  const [en, es] = [languages.join(' and '), languages.join(' y ')]
  return {
    en: `${named.en} is not offered in ${en}. Offer it in ${en}, take the step out, or take ${en} out of Languages.`,
    es: `${named.es} no se ofrece en ${es}. Ofrécelo en ${es}, quita el paso o quita ${es} de Idiomas.`,
  }
}
