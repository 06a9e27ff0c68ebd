'use client'
import { useEffect } from 'react'

/** Leads whoever is logged in already on, from a page for those who are not. */
export const GoOn = ({ to }: { to: string }) => {
  useEffect(() => {
    window.location.replace(to)
  }, [to])
  return null
}
