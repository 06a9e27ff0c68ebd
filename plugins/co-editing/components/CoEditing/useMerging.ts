'use client'
import { useAuth, useConfig, useDocumentInfo, useFormModified, useLocale, useWatchForm } from '@payloadcms/ui'
import type { FormField, FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Kept } from '../../../../collections/panel/AutosaveGuard/device.js'
import { toBase } from '../../merge/mergeParts.js'
import { baseName, mergedName, renderBase } from '../../merge/names.js'
import { type MergeReport, type Question, toFormPath } from '../../merge/report.js'
import { type MergeField, toParts } from '../../merge/units.js'
import { saveMine as toKept, takeTheirs as toTaken } from './choices.js'
import { followStates } from './followStates.js'
import { absorb, type Base, readBase, type Rebuild, type Row, toReread } from './formBase.js'
import { isSettled, toAskedAgain } from './unchosen.js'
import { useKept } from './useKept.js'
import { useRebuild } from './useRebuild.js'
import { useRefusal } from './useRefusal.js'
import { useUnchosen } from './useUnchosen.js'

/** A dummy form value that triggers a save, because Payload saves when values differ. The server ignores it. */
const again = '_chosen'

/**
 * Sends the base with each save, merges others' changes into the form, and returns conflicts for the user to resolve.
 * Typed text is never overwritten.
 */
export const useMerging = () => {
  const { id, collectionSlug, globalSlug, data } = useDocumentInfo()
  const { user } = useAuth()
  const { getEntityConfig } = useConfig()
  const { code: locale } = useLocale()
  const { dispatchFields, fields, setModified } = useWatchForm()
  const isModified = useFormModified()
  const entity = collectionSlug
    ? getEntityConfig({ collectionSlug })
    : getEntityConfig({ globalSlug: globalSlug! })
  const schema = entity!.fields as unknown as MergeField[]
  const now = useMemo(() => {
    const values = reduceFieldsToValues(fields, true) as Row
    return { fields, values, parts: toParts(schema, values) }
  }, [fields, schema])

  const [questions, setQuestions] = useState<Question[]>([])
  const [states] = useState(followStates)
  const place = `${user?.id}:${collectionSlug ? `${collectionSlug}:${id}` : globalSlug}:${locale}`
  const seen = useRef({ data, place: '' })
  const latest = useRef(now)
  const base = useRef<Base | null>(null)
  // Mutated and not dispatched: a save finds the newest state here, and Payload doesn't request a new form state for
  // it.
  const sent = useRef<FormField>({ value: '', initialValue: '', valid: true, passesCondition: true })

  const rebuild = useRebuild({
    schema,
    latest,
    show: (state: FormState, { base: then }: Rebuild) => {
      base.current = then
      dispatchFields({ type: 'REPLACE_STATE', state: { ...state, [baseName]: sent.current } })
    },
  })

  /** Applies a document from a save's answer, with its merge report, or from a fresh read. */
  const hear = useCallback(
    (doc: Row, answered?: MergeReport) => {
      const { fields, ...mine } = latest.current
      const before = base.current!
      const report = answered ?? toReread(schema, { base: before, mine, doc })
      const sent = states.find(report.state) ?? before.parts
      const absorbed = absorb(schema, { base: before, sent, mine, doc, report })
      base.current = absorbed.base
      setQuestions(absorbed.questions)
      rebuild(absorbed.rebuild)
      // Synchronously with the new base: a save before Payload updates the form would revert these values.
      const shown: FormState = {}
      for (const [key, value] of absorbed.shown) {
        const path = toFormPath(key, mine.parts)
        const field = fields[path]
        if (field) shown[path] = { ...field, value, initialValue: value }
      }
      if (Object.keys(shown).length > 0) dispatchFields({ type: 'UPDATE_MANY', formState: shown })
    },
    [dispatchFields, rebuild, schema, states],
  )

  // In a layout effect, so no save can come between the key stroke and this.
  useLayoutEffect(() => {
    latest.current = now
    if (id === undefined && !globalSlug) return
    if (!base.current || data !== seen.current.data) {
      const { [mergedName]: told, ...doc } = (data ?? {}) as Row
      const report = told as MergeReport | undefined
      const isAnswer = report?.state !== undefined
      const isOpened = place !== seen.current.place
      seen.current.data = data
      if (!base.current || (isOpened && !isAnswer)) {
        seen.current.place = place
        // A new object, so a save of the previous language still in flight keeps its own state.
        sent.current = { ...sent.current }
        states.forget()
        base.current = readBase(schema, doc)
        setQuestions([])
        rebuild(undefined)
      }
      // Ignore answers for another language.
      else if (!isAnswer || states.find(report.state)) hear(doc, report)
    }
    const { parts, at } = base.current!
    const state = states.see(now.parts)
    sent.current.value = renderBase({ at, of: toBase(parts, now.parts), state })
    if (fields[baseName] !== sent.current)
      dispatchFields({ type: 'UPDATE_MANY', formState: { [baseName]: sent.current } })
  }, [
    data,
    dispatchFields,
    fields,
    globalSlug,
    hear,
    id,
    now,
    place,
    questions,
    rebuild,
    schema,
    setModified,
    states,
  ])

  const isAsking = questions.length > 0
  const account = String(user?.id)
  const onPutBack = useUnchosen({ account, isAsking, isModified, latest, base })
  const putBack = (kept: Kept, { isTrial }: { isTrial: boolean }): boolean => {
    const doc = id === undefined && !globalSlug ? {} : ((data ?? {}) as Row)
    const reopened = toAskedAgain(schema, kept, doc)
    if (!reopened || isSettled(kept, reopened.report)) return false
    if (isTrial) return true
    setQuestions(reopened.report.contests)
    rebuild(reopened)
    setModified(true)
    return true
  }
  const keeping = useKept({ account, putBack, onPutBack })

  const onRefused = useCallback(
    (doc: Row) => {
      if (!base.current) return
      hear(doc)
      setModified(true)
    },
    [hear, setModified],
  )
  useRefusal({ fields, isAsking, onRead: onRefused })

  const settle = (question: Question, settled: Base): FormState => {
    base.current = settled
    setQuestions((asked) => asked.filter((one) => one !== question))
    const path = toFormPath(question.key, latest.current.parts)
    const { errorMessage: _refused, ...field } = fields[path] ?? {}
    return fields[path] ? { [path]: { ...field, valid: true } } : {}
  }

  /** Saves the form's version over the other side's. */
  const saveMine = (question: Question) => {
    const formState = settle(question, toKept(schema, base.current!, question))
    setModified(true)
    dispatchFields({ type: 'UPDATE_MANY', formState: { ...formState, [again]: { value: Date.now() } } })
  }

  /** Takes the other side's version, already stored, into the form. */
  const takeTheirs = (question: Question) => {
    const { base: settled, step } = toTaken(schema, { base: base.current!, mine: latest.current, question })
    const formState = settle(question, settled)
    if (step?.kind === 'value' && formState[step.path]) {
      const { path, value } = step
      formState[path] = { ...formState[path], value, initialValue: value }
    }
    dispatchFields({ type: 'UPDATE_MANY', formState })
    if (step?.kind === 'removeRow') dispatchFields({ ...step, type: 'REMOVE_ROW' })
    if (step?.kind === 'moveRows')
      for (const move of step.moves) dispatchFields({ type: 'MOVE_ROW', path: step.path, ...move })
    if (step?.kind === 'rebuild') rebuild(step.rebuild)
  }

  return { ...keeping, questions, saveMine, takeTheirs, parts: now.parts, schema }
}
