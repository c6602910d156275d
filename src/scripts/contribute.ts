import './contribute-zod.ts';
import { startContribution } from './contribute-start.ts';

const root = document.querySelector<HTMLElement>('[data-contribute]');
if (root) startContribution(root);
