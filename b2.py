import anthropic
c=anthropic.Anthropic()
print(c.messages.create(model="claude-haiku-4-5",max_tokens=2048,thinking={"type":"enabled","budget_tokens":512},messages=[{"role":"user","content":"x"}]).stop_reason)
