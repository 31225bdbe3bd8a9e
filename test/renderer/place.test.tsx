import { act, cleanup, render, screen } from '@testing-library/react'
import { useEffect } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PlaceProvider } from '../../src/renderer/place-provider.tsx'
import { fromAddress, placeOf, toAddress, usePlace, walk, type Place, type Places, type Trail } from '../../src/renderer/place.ts'

const start: Trail = { places: [{ view: 'library' }], index: 0 }
const walked = (...places: Place[]): Trail => places.reduce<Trail>((trail, place) => walk(trail, { type: 'go', place }), start)

describe('a trail of places', () => {
  it('goes back and forward through where one was', () => {
    const there = walked({ view: 'document', document: 3 }, { view: 'entity', entity: 'person:a' })
    const back = walk(there, { type: 'back' })
    expect(placeOf(back)).toEqual({ view: 'document', document: 3 })
    expect(placeOf(walk(back, { type: 'forward' }))).toEqual({ view: 'entity', entity: 'person:a' })
  })
  it('stays within its ends', () => {
    expect(walk(start, { type: 'back' })).toEqual(start)
    expect(walk(start, { type: 'forward' })).toEqual(start)
  })
  it('forgets what lay ahead when one goes elsewhere', () => {
    const back = walk(walked({ view: 'annotations' }, { view: 'graph' }), { type: 'back' })
    const elsewhere = walk(back, { type: 'go', place: { view: 'entities' } })
    expect(elsewhere.places.map(({ view }) => view)).toEqual(['library', 'annotations', 'entities'])
  })
  it('does not grow when one goes where one is, but passes on that one asked again', () => {
    const at: Place = { view: 'document', document: 1, at: { start: 4, end: 9 } }
    const again: Place = { view: 'document', document: 1, at: { start: 4, end: 9 } }
    const trail = walk(walked(at), { type: 'go', place: again })
    expect(trail.places).toHaveLength(2)
    expect(placeOf(trail)).toBe(again)
  })
  it('replaces without a step', () => {
    const trail = walk(walked({ view: 'annotations' }), { type: 'replace', place: { view: 'annotations', words: 'nuit' } })
    expect(trail.places).toEqual([{ view: 'library' }, { view: 'annotations', words: 'nuit' }])
  })
})

describe('an address', () => {
  const places: Place[] = [
    { view: 'library' }, { view: 'library', words: 'a & b = "c" #é' }, { view: 'document', document: 12, at: { start: 0, end: 44 }, words: 'œuvre' }, { view: 'entity', entity: 'person:ilse marchetti?' },
    { view: 'entities' }, { view: 'entities', kind: 'fund' }, { view: 'annotations' }, { view: 'annotations', tag: 'à vérifier' }, { view: 'graph' },
    { view: 'searches' }, { view: 'searches', tab: 'terms' },
    { view: 'library', words: 'x', search: { exact: true, sort: 'newest', facets: [{ facet: 'outlet', value: 'A & B', exclude: true }] } },
    { view: 'graph', centre: 'project:aurore', depth: 3, kinds: ['person', 'law'], predicates: ['leads'], appearsWith: true, budget: 200, selected: 'fund:x', edge: { subject: 'a', object: 'b', predicate: null } },
  ]
  it.each(places)('names a place that can be read back: $view', (place) => {
    expect(fromAddress(toAddress(place))).toEqual(place)
  })
  it.each(['', '#', '#/nowhere', '#/document', '#/document?document=minus', '#/document?document=0'])('that names nothing is the library: %s', (address) => {
    expect(fromAddress(address)).toEqual({ view: 'library' })
  })
  it('says nothing of a search that is made the usual way, and reads none from what is broken', () => {
    expect(fromAddress('#/library?words=x&search={"sort":"relevance","exact":false,"facets":[]}')).toEqual({ view: 'library', words: 'x' })
    expect(fromAddress('#/library?words=x&search={"sort":"loudest"}')).toEqual({ view: 'library', words: 'x' })
    expect(fromAddress('#/library?words=x&search={')).toEqual({ view: 'library', words: 'x' })
  })
  it('with a broken span opens the document without it', () => {
    expect(fromAddress('#/document?document=2&at={"start":')).toEqual({ view: 'document', document: 2 })
    expect(fromAddress('#/document?document=2&at=[1,2]')).toEqual({ view: 'document', document: 2 })
  })
})

describe('usePlace', () => {
  let places: Places
  function Probe() {
    const here = usePlace()
    useEffect(() => {
      places = here
    }, [here])
    return <output>{toAddress(here.place)}</output>
  }
  beforeEach(() => history.replaceState(null, '', '#/library'))
  afterEach(cleanup)

  it('keeps the address and the browser’s own history in step', async () => {
    render(<PlaceProvider><Probe /></PlaceProvider>)
    act(() => places.go({ view: 'document', document: 2 }))
    expect(location.hash).toBe('#/document?document=2')
    act(() => places.go({ view: 'annotations' }))
    expect([places.canBack, places.canForward]).toEqual([true, false])
    act(() => places.back())
    expect(await screen.findByText('#/document?document=2')).toBeTruthy()
    expect(location.hash).toBe('#/document?document=2')
    expect(places.canForward).toBe(true)
  })
  it('carries the way of searching along with the words, until others come', () => {
    render(<PlaceProvider><Probe /></PlaceProvider>)
    act(() => places.go({ view: 'library', words: 'nuit', search: { sort: 'newest' } }))
    act(() => places.go({ view: 'document', document: 1 }))
    expect(places.place).toEqual({ view: 'document', document: 1, words: 'nuit', search: { sort: 'newest' } })
    act(() => places.go({ view: 'document', document: 1, words: 'jour', search: {} }))
    expect(location.hash).toBe('#/document?document=1&words=jour')
  })
  it('finds at each step what was left behind there, and forgets what lay ahead of a new step', async () => {
    render(<PlaceProvider><Probe /></PlaceProvider>)
    act(() => places.go({ view: 'document', document: 2 }))
    places.memory.keep('far', 40)
    act(() => places.go({ view: 'annotations' }))
    expect(places.memory.recall('far')).toBeUndefined()
    places.memory.keep('far', 7)
    act(() => places.back())
    await screen.findByText('#/document?document=2')
    expect(places.memory.recall('far')).toBe(40)
    act(() => places.go({ view: 'entities' }))
    expect(places.memory.recall('far')).toBeUndefined()
  })
  it('never leaves the window by going back before the first place', () => {
    render(<PlaceProvider><Probe /></PlaceProvider>)
    const walked = vi.spyOn(history, 'back')
    act(() => places.back())
    expect(walked).not.toHaveBeenCalled()
    walked.mockRestore()
  })
  it('carries the words being searched for along, until they are cleared', () => {
    render(<PlaceProvider><Probe /></PlaceProvider>)
    act(() => places.replace({ view: 'library', words: 'nuit' }))
    act(() => places.go({ view: 'document', document: 1 }))
    expect(places.place.words).toBe('nuit')
    act(() => places.replace({ view: 'document', document: 1, words: '' }))
    expect(places.place).toEqual({ view: 'document', document: 1 })
  })
})
