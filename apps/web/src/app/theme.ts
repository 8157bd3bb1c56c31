import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

// Contrast is computed, not guessed (screens.md §5): white on petrol 6 = 7.8:1, the borders of controls 3.3:1.
const petrol: MantineColorsTuple = ['#E8F3F6', '#CFE4EA', '#9CCBD8', '#6CC3D9', '#3E9AB2', '#1F7A92', '#0B5A6F', '#094D5F', '#073F4E', '#05303B'];
const danger: MantineColorsTuple = ['#FEF1F0', '#FCDCD9', '#F7B5AF', '#F59B92', '#E2574C', '#CC3629', '#B42318', '#97190F', '#7A130B', '#5C0D07'];
const warn: MantineColorsTuple = ['#FFF4E5', '#FFE4BF', '#FFCB85', '#F5B869', '#C77A1C', '#A05A08', '#7A4100', '#663600', '#522B00', '#3D2000'];
const ok: MantineColorsTuple = ['#E8F5EE', '#CBE8D7', '#97D0AF', '#7FD3A2', '#2F8F5B', '#187645', '#0B5D33', '#094E2B', '#073F22', '#052F19'];

const dark: MantineColorsTuple = ['#E6EAEE', '#C9D1D8', '#A9B4BF', '#7A858F', '#3B454F', '#333C45', '#1F262D', '#1A2026', '#14181D', '#0F1317'];

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  colors: { dark, petrol, danger, warn, ok },
  black: '#1B1F24',
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.625rem', lineHeight: '1.25' }, h2: { fontSize: '1.25rem', lineHeight: '1.3' }, h3: { fontSize: '1.0625rem', lineHeight: '1.35' } },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'never',
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    Select: { defaultProps: { size: 'md', checkIconPosition: 'right' } },
    MultiSelect: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    FileInput: { defaultProps: { size: 'md' } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 120 } } },
    Table: { defaultProps: { verticalSpacing: 'xs', horizontalSpacing: 'sm' } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1B1F24',
    '--mantine-color-dimmed': '#57606A',
    '--mantine-color-placeholder': '#57606A',
    '--mantine-color-error': '#B42318',
    '--mantine-color-anchor': '#0B5A6F',
    '--mantine-color-default-border': '#868E96',
    '--zz-line': '#D8DDE3',
    '--zz-ground': '#F5F7F9',
    '--zz-surface': '#FFFFFF',
    '--zz-ok': '#0B5D33',
    '--zz-ok-ground': '#E8F5EE',
    '--zz-warn': '#7A4100',
    '--zz-warn-ground': '#FFF4E5',
    '--zz-danger': '#B42318',
    '--zz-danger-ground': '#FEF1F0',
    '--zz-info': '#0B5A6F',
    '--zz-info-ground': '#E8F3F6',
    '--zz-muted-ground': '#EEF1F4',
  },
  dark: {
    '--mantine-color-body': '#14181D',
    '--mantine-primary-color-contrast': '#0F1317',
    '--mantine-color-text': '#E6EAEE',
    '--mantine-color-dimmed': '#A9B4BF',
    '--mantine-color-placeholder': '#A9B4BF',
    '--mantine-color-error': '#F59B92',
    '--mantine-color-anchor': '#6CC3D9',
    '--mantine-color-default': '#1C2228',
    '--mantine-color-default-hover': '#252C34',
    '--mantine-color-default-border': '#7A858F',
    '--zz-line': '#333C45',
    '--zz-ground': '#0F1317',
    '--zz-surface': '#1A2026',
    '--zz-ok': '#7FD3A2',
    '--zz-ok-ground': '#12301F',
    '--zz-warn': '#F5B869',
    '--zz-warn-ground': '#352406',
    '--zz-danger': '#F59B92',
    '--zz-danger-ground': '#3A1613',
    '--zz-info': '#6CC3D9',
    '--zz-info-ground': '#0D2D37',
    '--zz-muted-ground': '#252C34',
  },
});
