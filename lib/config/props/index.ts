export * from './kinds';
export { checkedProps, wrongPropsOf } from './report-props';
