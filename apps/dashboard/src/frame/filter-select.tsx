import { NativeSelect } from '@mantine/core';

interface FilterSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: (string | { readonly value: string; readonly label: string })[];
  readonly choose: (value: string) => void;
}

export function FilterSelect({ label, value, options, choose }: FilterSelectProps) {
  return (
    <NativeSelect
      aria-label={label}
      value={value}
      data={options}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    />
  );
}
