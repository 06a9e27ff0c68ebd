'use client'
import {
  Button,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useLocale,
  useTranslation,
  useWindowInfo,
} from '@payloadcms/ui'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { pauseTyping, useIsPaused } from '../../../../collections/panel/AutosaveGuard/pausedForms.js'
import { saveDraft } from '../../../../collections/panel/AutosaveGuard/saveDraft.js'
import { useFormName, useSaveState } from '../../../../collections/panel/AutosaveGuard/saveStates.js'
import { useFieldSentences } from '../../../../collections/panel/AutosaveGuard/useFieldSentences.js'
import { goToField } from '../../../../collections/panel/GoToFault/goToField.js'
import { type PanelField, toTabIndex } from '../../../../collections/panel/GoToFault/toTabIndex.js'
import { type Finding, Findings } from '../../../../collections/panel/ScheduleChecklist/Findings.js'
import { ScheduleChecklist } from '../../../../collections/panel/ScheduleChecklist/index.js'
import { usePreflight } from '../../../../collections/panel/ScheduleChecklist/usePreflight.js'
import { useSay } from '../../../../collections/panel/useSay.js'
import { slugs } from '../../../../collections/slugs.js'
import { LanguageSwitch, type Turn } from './LanguageSwitch.js'
import { TabCounts } from './TabCounts.js'
import { toLabel } from './toLabel.js'
import { useRefusal } from './useRefusal.js'
import { words } from './words.js'

/** Beside the publish button: whether the call can be published, and a checklist of problems. */
export const Preflight = () => {
  const { id, isTrashed } = useDocumentInfo()
  return id && !isTrashed ? <Checklist /> : null
}

/** The field to jump to once the form has loaded in another content language; each language is a separate form. */
type Way = { id: string; locale: string; path: string; isOpen: boolean }
let onTheWay: Way | undefined

const Checklist = () => {
  const [round, setRound] = useState(0)
  const preflight = usePreflight({ round })
  const say = useSay()
  const { id } = useDocumentInfo()
  const { code: locale } = useLocale()
  const isInDrawer = useEditDepth() > 1
  const { config, getEntityConfig } = useConfig()
  const { routes } = config
  const { getFields, setModified } = useForm()
  const isModified = useFormModified()
  const { i18n } = useTranslation()
  const { breakpoints: { m: isNarrow } = {} } = useWindowInfo()
  const [isOpen, setIsOpen] = useState(false)
  const [isRefused, setIsRefused] = useState(false)
  const [turn, setTurn] = useState<Turn>()
  const [form, setForm] = useState<HTMLFormElement | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLSpanElement>(null)
  const listId = useId()
  const name = useFormName()
  const isPaused = useIsPaused()
  const goOn = useRef(() => {})
  const { short, long, colour } = toLabel(preflight)

  // Uses a popover, because the bar clips overflow and a popover is in the top layer.
  const place = () => {
    const { bottom = 0, right = 0 } = opener.current?.getBoundingClientRect() ?? {}
    list.current?.style.setProperty('top', `${Math.round(bottom) + 12}px`)
    list.current?.style.setProperty(
      'right',
      isNarrow ? '12px' : `${Math.round(document.documentElement.clientWidth - right)}px`,
    )
  }
  // Scrolling to a field moves the header with the button, so the list is positioned again.
  useEffect(() => {
    if (!isOpen || isNarrow) return
    window.addEventListener('scroll', place, { passive: true })
    return () => window.removeEventListener('scroll', place)
  })
  const goTo = (path: string) => {
    const { fields } = getEntityConfig({ collectionSlug: slugs.calls }) as unknown as { fields: PanelField[] }
    const form = opener.current?.closest('form')
    const clearance = () =>
      list.current?.matches(':popover-open') ? list.current.getBoundingClientRect().bottom : 0
    if (form) void goToField({ form, path, tab: toTabIndex(fields, path), clearance })
  }
  const open = () => {
    setIsRefused(true)
    if (!list.current?.matches(':popover-open')) list.current?.showPopover()
    // On a phone, the space below is for the field and the keyboard.
    if (isNarrow) list.current?.style.setProperty('top', '12px')
  }
  /** Saves what a refused publication left unsaved, because the other language is a separate form. */
  const saveTyped = async () => {
    if (!isModified) return
    const fields = getFields()
    const draft = {
      api: routes.api,
      collectionSlug: slugs.calls,
      id,
      locale,
      language: i18n.language,
      fields,
    }
    const { isSaved } = await saveDraft(draft, { isLeavingTab: false }).catch(() => ({ isSaved: false }))
    // Otherwise the form saves it on leaving.
    if (isSaved && getFields() === fields) setModified(false)
  }
  /** Jumps to a field, first switching to the language in which it is missing. */
  const lead = ({ path, languages }: Pick<Finding, 'languages' | 'path'>) => {
    const other = languages && !languages.includes(locale) ? languages[0] : undefined
    if (other === undefined) return goTo(path)
    // A drawer uses the language of the page below it.
    if (isInDrawer) return open()
    const isOpen = Boolean(list.current?.matches(':popover-open'))
    onTheWay = { id: String(id), locale: other, path, isOpen }
    // Until the switch, typed text would go into the current language.
    goOn.current()
    goOn.current = pauseTyping(name)
    void saveTyped().then(() => setTurn({ to: other, onAsked: goOn.current }))
  }
  const choose = (finding: Finding) => {
    setIsRefused(false)
    list.current?.hidePopover()
    lead(finding)
  }
  const refusing = useRefusal({
    preflight,
    askAgain: () => setRound((before) => before + 1),
    onRefused: (first) => {
      if (typeof first === 'string') return goTo(first)
      open()
      lead(first)
    },
  })

  const { held } = useSaveState(name)
  const sentences = useMemo(() => {
    const told = new Map<string, string[]>()
    for (const { path, message, atField } of refusing)
      told.set(path, [...(told.get(path) ?? []), atField ?? message])
    // What stands there instead, and is not stored, is told already.
    for (const { path } of held) told.delete(path)
    return [...told].map(([path, messages]) => ({ path, message: messages.join(' ') }))
  }, [held, refusing])
  useFieldSentences(form, sentences, 'refused')

  useEffect(() => () => goOn.current(), [])
  const arrive = useRef(() => {})
  useEffect(() => {
    arrive.current = () => {
      if (isPaused || onTheWay?.id !== String(id) || onTheWay.locale !== locale) return
      const { path, isOpen } = onTheWay
      onTheWay = undefined
      if (isOpen) open()
      goTo(path)
    }
  })
  useEffect(() => {
    setForm(opener.current?.closest('form') ?? null)
    arrive.current()
  }, [id, isPaused, locale])

  return (
    <>
      <span className="preflight" ref={opener} style={{ display: 'inline-flex' }}>
        <Button
          buttonStyle="secondary"
          extraButtonProps={{
            'aria-busy': preflight.state === 'checking',
            'aria-controls': listId,
            'aria-expanded': isOpen,
            'aria-label': say(long),
            popoverTarget: listId,
          }}
          margin={false}
          size="medium"
        >
          <span
            style={{
              alignItems: 'center',
              display: 'inline-flex',
              gap: 8,
              // As wide as the longest label, so the layout doesn't shift.
              minWidth: isNarrow ? 88 : 184,
            }}
          >
            <span
              aria-hidden="true"
              style={{ background: colour, borderRadius: '50%', flexShrink: 0, height: 10, width: 10 }}
            />
            {say(isNarrow ? short : long)}
          </span>
        </Button>
      </span>
      <div
        aria-label={say('panel:beforePublishing')}
        id={listId}
        onBeforeToggle={place}
        onToggle={({ newState }) => {
          setIsOpen(newState === 'open')
          if (newState !== 'open') setIsRefused(false)
        }}
        popover="auto"
        ref={list}
        role="region"
        style={{
          background: 'var(--theme-bg)',
          border: '1px solid var(--theme-elevation-200)',
          borderRadius: 'var(--style-radius-m)',
          boxShadow: '0 4px 16px rgb(0 0 0 / 25%)',
          color: 'var(--theme-text)',
          inset: 'auto',
          margin: 0,
          // After a refusal, leave room for the field below.
          maxHeight: isRefused ? '40vh' : '60vh',
          maxWidth: 'calc(100vw - 24px)',
          overflowY: 'auto',
          padding: 16,
          position: 'fixed',
          width: 480,
        }}
      >
        {preflight.state === 'known' && preflight.findings.length > 0 ? (
          <Findings findings={preflight.findings} onChoose={choose} />
        ) : (
          <p style={{ margin: 0 }}>
            {say(
              preflight.state === 'known'
                ? words.nothing
                : preflight.state === 'unknown'
                  ? words.offline
                  : words.checking,
            )}
          </p>
        )}
      </div>
      <span className="sr-only" role="status">
        {isRefused &&
          preflight.state === 'known' &&
          `${say(words.refused)} ${say(long)}. ${say(words.opened)}`}
      </span>
      {form && refusing.length > 0 && <TabCounts findings={refusing} form={form} />}
      {turn && turn.to !== locale && <LanguageSwitch turn={turn} />}
      <ScheduleChecklist onChoose={lead} />
    </>
  )
}
