import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LinkNotice } from './link-notice.tsx'

const notice = (link: 'live' | 'polling' | 'offline' | 'signed out') =>
  renderToStaticMarkup(createElement(LinkNotice, { link, path: '/stacks/a b' }))

test('says nothing while the page is kept fresh', () => {
  expect([notice('live'), notice('polling')]).toEqual(['', ''])
})

test('says that Rollcall cannot be reached', () => {
  expect(notice('offline')).toContain('Rollcall cannot be reached')
})

test('says that the session has ended, and leads back here through the door', () => {
  expect(notice('signed out')).toContain('You are signed out')
  expect(notice('signed out')).toContain('href="/sign-in?to=%2Fstacks%2Fa%20b"')
})
