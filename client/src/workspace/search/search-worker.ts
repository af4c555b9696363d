import { answerCalls } from '#client/workspace/ask-worker.ts'
import type { SearchCall } from './search.ts'
import { createSearchIndex } from './search-index.ts'

const index = createSearchIndex()

answerCalls((call: SearchCall) => {
  switch (call.to) {
    case 'put':
      return index.put(call.entries)
    case 'remove':
      return index.remove(call.ids)
    case 'find':
      return index.find(call.typed, call.most)
  }
})
