'use client'
import { Button, useConfig, useDocumentInfo, useWindowInfo } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { useSay } from '../../../shared/useSay.js'
import { slugs } from '../../../slugs.js'
import { Findings } from './Findings.js'
import { goToField } from './goToField.js'
import { toLabel } from './toLabel.js'
import { type PanelField, toTabIndex } from './toTabIndex.js'
import { usePreflight } from './usePreflight.js'
import { words } from './words.js'

/** Beside the publishing button: whether the call can be published, and a list of what is in the way. */
export const Preflight = () => {
  const { id, isTrashed } = useDocumentInfo()
  return id && !isTrashed ? <Checklist /> : null
}

const Checklist = () => {
  const preflight = usePreflight()
  const say = useSay()
  const { getEntityConfig } = useConfig()
  const { breakpoints: { m: isNarrow } = {} } = useWindowInfo()
  const [isOpen, setIsOpen] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLSpanElement>(null)
  const listId = useId()
  const { short, long, colour } = toLabel(preflight)

  // The bar cuts off what is longer than itself; the top layer, where a popover is, lies over it.
  const place = () => {
    const { bottom = 0, right = 0 } = opener.current?.getBoundingClientRect() ?? {}
    list.current?.style.setProperty('top', `${Math.round(bottom) + 12}px`)
    list.current?.style.setProperty(
      'right',
      isNarrow ? '12px' : `${Math.round(document.documentElement.clientWidth - right)}px`,
    )
  }
  const choose = (path: string) => {
    const form = opener.current?.closest('form')
    list.current?.hidePopover()
    const { fields } = getEntityConfig({ collectionSlug: slugs.calls }) as unknown as { fields: PanelField[] }
    if (form) void goToField({ form, path, tab: toTabIndex(fields, path) })
  }

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
              // As wide as the widest word, so that nothing beside it moves.
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
        aria-label={say(words.title)}
        id={listId}
        onBeforeToggle={place}
        onToggle={({ newState }) => setIsOpen(newState === 'open')}
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
          maxHeight: '60vh',
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
    </>
  )
}
