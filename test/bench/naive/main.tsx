import { createRoot } from 'react-dom/client'
import { NaiveReader } from './NaiveReader'
import './naive.css'

const root = document.getElementById('root')
if (root) createRoot(root).render(<NaiveReader />)
