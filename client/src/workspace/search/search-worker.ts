import { answerCalls } from '#client/workspace/ask-worker.ts'
import { createSearchIndex } from './search-index.ts'

answerCalls(createSearchIndex())
