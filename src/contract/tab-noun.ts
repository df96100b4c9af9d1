// What the code calls the tabs of the workbook: how the panel asks for one.
import type { tabs } from '../core/report/tabs';

export type TabNoun = keyof typeof tabs;
