package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"time"

	"github.com/anthropics/anthropic-sdk-go"
	"github.com/anthropics/anthropic-sdk-go/option"
)

type oneCase struct {
	ID      int    `json:"id"`
	URL     string `json:"url"`
	Streams bool   `json:"streams"`
	Secret  string `json:"secret"`
	// Whether the client keeps its own retries and time limits.
	AsShipped bool `json:"asShipped"`
}

func main() {
	var cases []oneCase
	if err := json.NewDecoder(os.Stdin).Decode(&cases); err != nil {
		panic(err)
	}
	for _, one := range cases {
		if err := call(one); err != nil {
			line, _ := json.Marshal(map[string]any{"id": one.ID, "text": err.Error()})
			fmt.Println(string(line))
		}
	}
}

func call(one oneCase) error {
	options := []option.RequestOption{option.WithBaseURL(one.URL), option.WithAPIKey(one.Secret)}
	within := context.Background()
	if !one.AsShipped {
		options = append(options, option.WithMaxRetries(0))
		limited, cancel := context.WithTimeout(within, 2*time.Second)
		defer cancel()
		within = limited
	}
	client := anthropic.NewClient(options...)
	request := anthropic.MessageNewParams{
		Model:     "claude-sonnet-5-5",
		MaxTokens: 1024,
		Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock("Hello"))},
	}
	if !one.Streams {
		_, err := client.Messages.New(within, request)
		return err
	}
	stream := client.Messages.NewStreaming(within, request)
	for stream.Next() {
	}
	return stream.Err()
}
