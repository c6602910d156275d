import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.models.messages.MessageCreateParams;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;

/** Makes each call that standard input asks for, and writes what a program would print of it. */
public class AnthropicCalls {
  public static void main(String[] args) throws Exception {
    ObjectMapper json = new ObjectMapper();
    for (JsonNode one : json.readTree(System.in)) {
      try {
        call(one);
      } catch (Exception error) {
        boolean uncaught = one.get("mode").asText().equals("uncaught");
        String text = uncaught ? stackOf(error) : error.toString();
        System.out.println(
            json.writeValueAsString(
                json.createObjectNode().put("id", one.get("id").asInt()).put("text", text)));
      }
    }
    System.exit(0);
  }

  private static void call(JsonNode one) {
    var builder =
        AnthropicOkHttpClient.builder()
            .baseUrl(one.get("url").asText())
            .apiKey(one.get("secret").asText());
    if (!one.path("asShipped").asBoolean()) {
      builder.maxRetries(0).timeout(Duration.ofSeconds(2));
    }
    var client = builder.build();
    var request =
        MessageCreateParams.builder()
            .model("claude-sonnet-5-5")
            .maxTokens(1024)
            .addUserMessage("Hello")
            .build();
    if (one.get("streams").asBoolean()) {
      try (var stream = client.messages().createStreaming(request)) {
        stream.stream().forEach(event -> {});
      }
    } else {
      client.messages().create(request);
    }
  }

  private static String stackOf(Exception error) {
    StringWriter text = new StringWriter();
    text.append("Exception in thread \"main\" ");
    error.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
